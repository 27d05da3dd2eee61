import type { Doc } from '../../document/doc';
import { eachMatch, eachStart } from '../../document/each-match';
import { fillerWords } from '../../labels/filler-words';
import { labelEndsAt } from '../../labels/label-adjacent';
import { labelContext } from '../../labels/label-context';
import type { Candidate, Recogniser } from '../recogniser';
import { evidenceOf, maskingThreshold, scoreOf } from '../scoring';
import { anyOf } from './any-of';
import type { CodeSpec } from './code-spec';
import { fewestDigits } from './fewest-digits';

const wordUnit = 'A-Za-z0-9_\\u00c0-\\u024f';
const codeBefore = /[A-Za-z0-9_][-/._=&]$|[#_]$/;
const numberBefore = /[0-9][ ,]?$/;
const numberAfter = /^(?:[-/_][A-Za-z0-9]|[.,:][0-9]| [0-9])/;
/** A short word of the sentence before a number: `in 2019`, `is 45 …`. */
const openingWord = /^([a-z]{1,4}) /;
const notLetterOrDigit = /[^A-Za-z0-9]/g;
/** Wider than any gap between two digits of a number. */
const farApart = 12;
const lowerCasePenalty = 0.25;
const regionBonus = 0.1;
/** What a label makes of a form that says nothing on its own. */
const labelledBase = 0.25;
/** From this score on a form is worth looking for where no label names it: the same value may be labelled elsewhere. */
const worthLooking = 0.4;

/** Whether other characters of a code or number stand right beside a range. */
function isCrowded(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return codeBefore.test(before) || numberBefore.test(before) || numberAfter.test(text.slice(end, end + 2));
}

/** The text in upper case, of the same length: far cheaper to search than in either case. */
function upperCase(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Most digits of a text that stand so close that one number may hold them. */
function mostDigits(text: string): number {
  let most = 0;
  let count = 0;
  let last = -farApart;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    if (at - last > farApart) count = 0;
    count += 1;
    last = at;
    if (count > most) most = count;
  }
  return most;
}

function opensWithWord(written: string): boolean {
  const word = openingWord.exec(written)?.[1];
  return word !== undefined && (fillerWords.has(word) || word === 'in');
}

function formScore(doc: Doc, spec: CodeSpec, written: string, isRight: boolean): number {
  if (!isRight) return spec.wrong ?? 0;
  const penalty = /[a-z]/.test(written) ? lowerCasePenalty : 0;
  return spec.right - penalty + (spec.region !== undefined && spec.region === doc.region ? regionBonus : 0);
}

/** The candidate for a match of a spec, or null when the form and the labels around it say too little. */
function toCandidate(id: string, doc: Doc, spec: CodeSpec, written: string, start: number): Candidate | null {
  const end = start + written.length;
  if (spec.right < maskingThreshold && opensWithWord(written)) return null;
  const context = labelContext(doc, start, end, ...spec.concepts);
  const isChecked = spec.check !== undefined && spec.right >= worthLooking;
  if (context.label === 0 && spec.right < worthLooking) return null;
  if (!spec.mayLookLikeDate && doc.isBlocked(start, end)) return null;
  if (isCrowded(doc.text, start, end) && !(context.label > 0 && labelEndsAt(doc, start, ...spec.concepts))) return null;
  const canonical = written.replace(notLetterOrDigit, '').toUpperCase();
  const isRight = !isChecked || (spec.check?.(canonical) ?? true);
  const base = Math.max(formScore(doc, spec, written, isRight), context.label > 0 ? labelledBase : 0);
  const score = scoreOf(base, context);
  if (score < maskingThreshold && base < worthLooking) return null;
  return {
    start,
    end,
    type: spec.type,
    ...(spec.region ? { region: spec.region } : {}),
    score,
    canonical,
    evidence: evidenceOf(id, context, isChecked ? isRight : undefined),
  };
}

/** A spec with its pattern, `anywhere` in a text and `here`, at one place only. */
interface CompiledSpec {
  spec: CodeSpec;
  digits: number;
  anywhere: RegExp;
  here: RegExp;
  /** End of the last match in the text that is being searched. */
  done: number;
}

const withEdges = (pattern: string) => `(?<![${wordUnit}])(?:${pattern})(?![${wordUnit}])`;

function compile(spec: CodeSpec): CompiledSpec {
  const source = withEdges(spec.pattern);
  const [anywhere, here] = [new RegExp(source, 'g'), new RegExp(source, 'y')];
  return { spec, digits: fewestDigits(spec.pattern), anywhere, here, done: 0 };
}

/**
 * Calls `visit` for the matches of each spec, of which there are few in most texts: one pattern for all of them tells
 * where to look.
 */
function eachMatchOf(
  specs: readonly CompiledSpec[],
  any: RegExp,
  text: string,
  visit: (spec: CodeSpec, match: RegExpExecArray) => void,
): void {
  for (const compiled of specs) compiled.done = 0;
  eachStart(any, text, (at) => {
    for (const compiled of specs) {
      if (at < compiled.done) continue;
      compiled.here.lastIndex = at;
      const match = compiled.here.exec(text);
      if (!match) continue;
      compiled.done = at + match[0].length;
      visit(compiled.spec, match);
    }
  });
}

/** Finds the numbers of some kinds: by their form and check, raised by labels beside them and lowered by others. */
export function codeRecogniser(id: string, specs: readonly CodeSpec[]): Recogniser {
  const compiled = specs.map(compile);
  const always = compiled.filter(({ spec }) => spec.right >= worthLooking);
  const labelled = compiled.filter(({ spec }) => spec.right < worthLooking);
  const any = new RegExp(withEdges(anyOf(always.map(({ spec }) => spec.pattern))), 'g');
  return {
    id,
    types: [...new Set(specs.map(({ type }) => type))],
    find(doc, emit) {
      if (doc.zones.length === 0) return;
      const named = labelled.filter(({ spec }) => spec.concepts.some((concept) => doc.hasLabel(concept)));
      for (const { start, end } of doc.zones) {
        const written = doc.text.slice(start, end);
        const text = upperCase(written);
        const most = mostDigits(text);
        const report = (spec: CodeSpec, { index, 0: match }: RegExpExecArray) => {
          doc.budget.check();
          const candidate = toCandidate(id, doc, spec, written.slice(index, index + match.length), start + index);
          if (candidate) emit(candidate);
        };
        doc.budget.check();
        eachMatchOf(always, any, text, report);
        for (const { spec, digits, anywhere } of named) {
          if (digits <= most) eachMatch(anywhere, text, (match) => report(spec, match));
        }
      }
    },
  };
}
