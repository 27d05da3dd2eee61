import type { Doc } from '../document/doc';
import { firstLabelFrom } from './find-labels';
import type { LabelConcept } from './lexicon';

const signsOnly = /^[ .:#=_/-]{0,3}$/;

/** Whether a label of the concept ends right before an offset, parted by signs only (`Tel.030…`, `phone=…`, `card #…`). */
export function labelEndsAt(doc: Doc, offset: number, concept: LabelConcept): boolean {
  const label = doc.labels[firstLabelFrom(doc.labels, offset) - 1];
  return label?.concept === concept && label.end <= offset && signsOnly.test(doc.text.slice(label.end, offset));
}
