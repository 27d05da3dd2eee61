import type { Doc } from '../document/doc';
import { firstLabelFrom } from './find-labels';
import type { LabelConcept } from './lexicon';

/** Whether a label of the concept ends right before an offset, parted by one sign at most (`Tel.030…`, `phone=…`). */
export function labelEndsAt(doc: Doc, offset: number, concept: LabelConcept): boolean {
  const label = doc.labels[firstLabelFrom(doc.labels, offset) - 1];
  return label?.concept === concept && label.end <= offset && offset - label.end <= 1;
}
