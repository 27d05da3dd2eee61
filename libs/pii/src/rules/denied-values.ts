import { normalise } from '../document/normalise';
import { wordsOf } from '../document/words';
import type { Doc } from '../document/doc';
import type { Candidate, Recogniser } from '../recognisers/recogniser';
import type { DeniedValue } from './redaction-rules';

export const deniedId = 'rule-denied';

/** A value as it is compared: folded words, and what stands before, between and after them. */
interface DeniedForm {
  words: readonly string[];
  gaps: readonly string[];
  value: DeniedValue;
  canonical: string;
}

/** Scripts written without spaces: what is denied is found inside a run of letters. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function formOf(value: DeniedValue): DeniedForm {
  const text = plain(normalise(value.value.trim()).text);
  const words = wordsOf(text);
  const edges = [0, ...words.flatMap(({ start, end }) => [start, end]), text.length];
  const gaps = Array.from({ length: words.length + 1 }, (_, at) => text.slice(edges[2 * at], edges[2 * at + 1]));
  return { words: words.map(({ folded }) => folded), gaps, value, canonical: text.toLowerCase() };
}

/** The range of a form whose first word stands at `at`, or null. */
function rangeAt({ text, words }: Doc, at: number, form: DeniedForm): Pick<Candidate, 'start' | 'end'> | null {
  const first = words[at];
  const last = words[at + form.words.length - 1];
  if (!first || !last) return null;
  for (let offset = 1; offset < form.words.length; offset += 1) {
    const word = words[at + offset];
    const before = words[at + offset - 1];
    if (!word || !before || word.folded !== form.words[offset]) return null;
    if (word.start - before.end > 64 || plain(text.slice(before.end, word.start)) !== form.gaps[offset]) return null;
  }
  const [lead = '', tail = ''] = [form.gaps[0], form.gaps.at(-1)];
  const start = first.start - lead.length;
  if (start < 0 || !text.startsWith(lead, start) || !text.startsWith(tail, last.end)) return null;
  return { start, end: last.end + tail.length };
}

/** Finds the values that the rules always mask: whole words, in any case, with or without diacritics. */
export function deniedRecogniser(denied: readonly DeniedValue[]): Recogniser {
  const forms = denied.map(formOf).filter(({ canonical }) => canonical !== '');
  const byFirstWord = new Map<string, DeniedForm[]>();
  const inside: DeniedForm[] = [];
  for (const form of forms) {
    const [first] = form.words;
    if (first === undefined || spaceless.test(form.canonical)) inside.push(form);
    else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
  }
  return {
    id: deniedId,
    types: [...new Set(forms.map(({ value }) => value.type))],
    find(doc, emit) {
      const report = (start: number, end: number, { value, canonical }: DeniedForm) =>
        emit({ start, end, type: value.type, score: 1, canonical, evidence: { recogniser: deniedId } });
      for (const form of inside) {
        doc.budget.check();
        const { canonical } = form;
        for (let at = doc.text.indexOf(canonical); at >= 0; at = doc.text.indexOf(canonical, at + canonical.length)) {
          report(at, at + canonical.length, form);
        }
      }
      if (byFirstWord.size === 0) return;
      doc.words.forEach((word, at) => {
        for (const form of byFirstWord.get(word.folded) ?? []) {
          const range = rangeAt(doc, at, form);
          if (range) report(range.start, range.end, form);
        }
        if (at % 512 === 0) doc.budget.check();
      });
    },
  };
}
