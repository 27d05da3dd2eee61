import { hasDigit } from '../../document/char-class';
import type { Doc } from '../../document/doc';
import type { Label } from '../../labels/find-labels';
import { labelContext } from '../../labels/label-context';
import type { Recogniser } from '../recogniser';
import { evidenceOf, scoreOf } from '../scoring';
import { labelledKinds, type LabelledKind } from './labelled-kinds';
import { codeAround } from './written-code';

const id = 'labelled-code';
const formScore = 0.25;
const reachAfter = 90;
const reachBefore = 30;

/** Index of the first word that starts at an offset or after it. */
function firstWordFrom(doc: Doc, offset: number): number {
  let low = 0;
  let high = doc.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function report(
  doc: Doc,
  label: Label,
  kind: LabelledKind,
  at: number,
  earliest: number,
  emit: Parameters<Recogniser['find']>[1],
): boolean {
  const span = codeAround(doc, at, earliest, kind);
  if (!span) return false;
  const { start, end } = span;
  const context = labelContext(doc, start, end, label.concept);
  if (context.label === 0) return false;
  // What is a date or an order number by its form needs more than a label further off.
  if (doc.isBlocked(start, end) && (context.label < 0.9 || kind.letters)) return false;
  emit({
    start,
    end,
    type: kind.type,
    ...(kind.region ? { region: kind.region } : {}),
    score: scoreOf(formScore, context),
    canonical: doc.text
      .slice(start, end)
      .replace(/[^A-Za-z0-9]/g, '')
      .toUpperCase(),
    evidence: evidenceOf(id, context),
  });
  return true;
}

/** Numbers that only the label beside them names, in whatever form and with whatever check digit. */
export const labelledCodeRecogniser: Recogniser = {
  id,
  types: [...new Set([...labelledKinds.values()].map(({ type }) => type))],
  find(doc, emit) {
    for (const label of doc.labels) {
      const kind = labelledKinds.get(label.concept);
      if (!kind) continue;
      doc.budget.check();
      const next = firstWordFrom(doc, label.end);
      let tried = 0;
      for (let at = next; tried < 3; at += 1) {
        const word = doc.words[at];
        if (!word || word.start > label.end + reachAfter) break;
        if (!hasDigit(word.folded)) continue;
        tried += 1;
        if (report(doc, label, kind, at, next, emit)) break;
      }
      for (let at = firstWordFrom(doc, label.start) - 1; at >= 0; at -= 1) {
        const word = doc.words[at];
        if (!word || word.end < label.start - reachBefore) break;
        if (!hasDigit(word.folded)) continue;
        // Back to where the number begins.
        let first = at;
        while (first > 0 && at - first < 5 && hasDigit(doc.words[first - 1]?.folded ?? '')) first -= 1;
        report(doc, label, kind, first, Math.max(0, first - 1), emit);
        break;
      }
    }
  },
};
