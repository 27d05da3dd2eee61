import type { Doc } from '../document/doc';
import { firstLabelFrom } from './find-labels';
import type { LabelConcept } from './lexicon';

const signsOnly = /^[ .:#=_/-]{0,3}$/;
const maxMeanings = 3;

/** Whether a range is nothing but the words of a label. */
export function isLabel(doc: Doc, start: number, end: number): boolean {
  const label = doc.labels[firstLabelFrom(doc.labels, start)];
  return label !== undefined && label.start === start && label.end >= end - 1;
}

/** Whether a label of a concept ends right before an offset, parted by signs only (`Tel.030…`, `phone=…`, `card #…`). */
export function labelEndsAt(doc: Doc, offset: number, ...concepts: readonly LabelConcept[]): boolean {
  const last = firstLabelFrom(doc.labels, offset) - 1;
  for (let index = last; index >= 0 && index > last - maxMeanings; index -= 1) {
    const label = doc.labels[index];
    if (!label || label.end > offset || !signsOnly.test(doc.text.slice(label.end, offset))) return false;
    if (concepts.includes(label.concept)) return true;
  }
  return false;
}
