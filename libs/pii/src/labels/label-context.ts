import type { Doc } from '../document/doc';
import { firstLabelFrom, type Label } from './find-labels';
import { fillerWords, listWords } from './filler-words';
import type { LabelConcept } from './lexicon';

/** What the labels around a range say: weights 0..1 for the concept asked for and against it. */
export interface LabelContext {
  label: number;
  phrase?: string;
  negative: number;
  negativePhrase?: string;
}

const reach = 80;
const maxLabelsAround = 6;
const sentenceEnd = /[.!;](?=\s)/;
const question = /[?](?=\s)/;
const lineForm = /^[\s:=>|*.-]*$/;
const letters = /[\p{L}\p{M}]+/gu;

/** Whether all numbers of a gap have as many digits as the value, give or take one: only then does "orders 123, 456" speak of both. */
function isListOfAlike(gap: string, value: string): boolean {
  const digitsIn = (text: string) => text.replace(/[^0-9]/g, '').length;
  const items = gap.split(/[,;&\p{L}]+/u).map(digitsIn);
  return items.every((digits) => digits === 0 || Math.abs(digits - digitsIn(value)) <= 1);
}

/** How strongly a label speaks for (or against) a value that follows it after `gap`. */
function weightOfGap(gap: string, value: string, negative: boolean): number {
  // An abbreviated label ("Tel.") ends with a dot that ends no sentence.
  const between = gap.replace(/^[.:]/, '');
  const words = between.match(letters) ?? [];
  if (/[0-9\uFFFC]/.test(between)) {
    // Another value stands in between: it has taken the label, unless both are items of a list.
    const isList = words.every((word) => listWords.has(word.toLowerCase())) && !between.includes('\n');
    return isList && (!negative || isListOfAlike(between, value)) ? 0.85 : 0;
  }
  if (between.includes('\n')) return lineForm.test(between) ? 0.9 : negative ? 0 : 0.25;
  if (sentenceEnd.test(between)) return negative ? 0 : 0.3;
  // "What is your card number? 4111 …": the answer follows the question.
  if (question.test(between)) return negative ? 0 : 0.75;
  if (words.every((word) => fillerWords.has(word.toLowerCase()))) return 1;
  if (negative) return between.length <= 25 ? 0.5 : 0;
  return between.length <= 40 ? 0.75 : 0.45;
}

/** How strongly a label that follows the value speaks for it: `… is my SSN`, `… (mobile)`. */
function weightAfter(doc: Doc, end: number, label: Label): number {
  const gap = doc.text.slice(end, label.start);
  if (gap.length > 20 || !/^[\p{L}\s(,'-]*$/u.test(gap) || gap.includes('\n')) return 0;
  if (!(gap.match(letters) ?? []).every((word) => fillerWords.has(word.toLowerCase()))) return 0;
  // A label with a value of its own belongs to that value.
  return /^[\s]{0,2}[:=]|^[^\p{L}\n]{0,6}[0-9+]/u.test(doc.text.slice(label.end, label.end + 8)) ? 0 : 0.6;
}

/** Reads the labels around a range: nearest wins, damped by distance, other words, sentence ends and line ends. */
export function labelContext(doc: Doc, start: number, end: number, concept: LabelConcept): LabelContext {
  const { labels } = doc;
  const context: LabelContext = { label: 0, negative: 0 };
  const after = firstLabelFrom(labels, start);
  let rivals = 0;
  for (let index = after - 1; index >= 0 && index >= after - maxLabelsAround; index -= 1) {
    const label = labels[index];
    if (!label || start - label.end > reach) break;
    if (label.end > start) continue;
    const isOther = label.concept === 'other';
    if (!isOther && label.concept !== concept) continue;
    const weight = weightOfGap(doc.text.slice(label.end, start), doc.text.slice(start, end), isOther) * label.weight;
    if (weight === 0) continue;
    if (isOther) {
      if (context.label > 0 || context.negative >= weight) continue;
      context.negative = weight;
      context.negativePhrase = label.phrase;
      rivals += 1;
    } else if (weight > context.label) {
      context.label = rivals > 0 ? weight / 2 : weight;
      context.phrase = label.phrase;
    }
  }
  const next = labels[firstLabelFrom(labels, end)];
  if (next && next.concept === concept) {
    const weight = weightAfter(doc, end, next) * next.weight;
    if (weight > context.label) Object.assign(context, { label: weight, phrase: next.phrase });
  }
  return context;
}
