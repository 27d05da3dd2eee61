import type { Doc } from '../document/doc';
import { firstLabelFrom, type Label } from './find-labels';
import { fillerWords, listWords } from './filler-words';
import type { LabelConcept } from './lexicon';

/** What the labels around a range say: weights 0..1 for the concepts asked for and against them. */
export interface LabelContext {
  label: number;
  phrase?: string;
  negative: number;
  negativePhrase?: string;
}

const reach = 80;
const maxLabelsAround = 8;
/** How much less a label of another kind of personal data speaks against a value than an order number's does. */
const rivalShare = 0.5;
const sentenceEnd = /[.!;](?=\s)/;
/** `n.`, `no.`, `nr.`: the dot of a short word for number ends no sentence. */
const abbreviation = /((?:^|\s)(?:n|no|nr|num|núm|nro|nº))\.(?=\s)/giu;
const question = /[?](?=\s)/;
const lineForm = /^[\s:=>|*.-]*$/;
/** An answer in a chat or a quoted mail: what is asked for stands on one line, the answer on the next one. */
const answer = /^[^\p{L}\n]{0,4}\n[\s>|*-]{0,6}(?:[\p{L} ]{1,24}:)?(?<said>[^\n]{0,40})$/u;
const letters = /[\p{L}\p{M}]+/gu;
const digits = /[0-9\uFFFC]/;

function isFiller(word: string): boolean {
  return fillerWords.has(word.toLowerCase());
}

/** Whether all numbers of a gap have as many digits as the value, give or take one: only then does "orders 123, 456" speak of both. */
function isListOfAlike(gap: string, value: string): boolean {
  const digitsIn = (text: string) => text.replace(/[^0-9]/g, '').length;
  const items = gap.split(/[,;&\p{L}]+/u).map(digitsIn);
  return items.every((count) => count === 0 || Math.abs(count - digitsIn(value)) <= 1);
}

const tight = /^[ :=]*$/;
/** Weight of a label whose list a value stands in. */
const weightInList = 0.85;

/** How strongly a label speaks for (or against) a value that follows it after `gap`. */
function weightOfGap(gap: string, negative: boolean): number {
  if (gap.length <= 2 && tight.test(gap)) return 1;
  // An abbreviated label ("Tel.") ends with a dot that ends no sentence.
  const opened = gap.startsWith('.') || gap.startsWith(':') ? gap.slice(1) : gap;
  const between = opened.includes('.') ? opened.replace(abbreviation, '$1') : opened;
  const words = between.match(letters) ?? [];
  if (digits.test(between)) {
    // Another value stands in between: it has taken the label, unless both are items of a list.
    const isList = words.every((word) => listWords.has(word.toLowerCase())) && !between.includes('\n');
    return isList ? weightInList : 0;
  }
  if (between.includes('\n')) {
    if (lineForm.test(between)) return 0.9;
    if (negative) return 0;
    const said = answer.exec(between)?.groups?.['said'];
    return said !== undefined && (said.match(letters) ?? []).every(isFiller) ? 0.8 : 0.25;
  }
  if (sentenceEnd.test(between)) return negative ? 0 : 0.3;
  // "What is your card number? 4111 …": the answer follows the question.
  if (question.test(between)) return negative ? 0 : 0.75;
  if (words.every(isFiller)) return 1;
  if (negative) return between.length <= 25 ? 0.5 : 0;
  return between.length <= 40 ? 0.75 : 0.45;
}

/** The same for a label of a doc; the answer is kept, since the same place is asked about for many kinds of values. */
function weightBefore(doc: Doc, { end, weight }: Label, start: number, value: string, negative: boolean): number {
  const key = (end * 2 ** 20 + start) * 2 + (negative ? 1 : 0);
  let share = doc.gapWeights.get(key);
  if (share === undefined) doc.gapWeights.set(key, (share = weightOfGap(doc.text.slice(end, start), negative)));
  const isOther = negative && share === weightInList && !isListOfAlike(doc.text.slice(end, start), value);
  return isOther ? 0 : share * weight;
}

/** How strongly a label that follows the value speaks for it: `… is my SSN`, `… (mobile)`. */
function weightAfter(doc: Doc, end: number, label: Label): number {
  const gap = doc.text.slice(end, label.start);
  if (gap.length > 20 || !/^[\p{L}\s(,'-]*$/u.test(gap) || gap.includes('\n')) return 0;
  if (!(gap.match(letters) ?? []).every(isFiller)) return 0;
  // `020 7946 0000 office, 0161 … fax`
  if (gap.length <= 1 && kindsOfLine.has(label.phrase)) return 0.8;
  // A label with a value of its own belongs to that value.
  return /^[\s]{0,2}[:=]|^[^\p{L}\n]{0,6}[0-9+]/u.test(doc.text.slice(label.end, label.end + 8)) ? 0 : 0.6;
}

/** What numbers in a list of them are told apart by, each after its number. */
const kindsOfLine = new Set(['office', 'fax', 'mobile', 'cell', 'home', 'work', 'direct', 'desk']);

const nothing: LabelContext = { label: 0, negative: 0 };

/** Reads the labels around a range: nearest wins, damped by distance, other words, sentence ends and line ends. */
export function labelContext(doc: Doc, start: number, end: number, ...concepts: readonly LabelConcept[]): LabelContext {
  const { labels } = doc;
  if (labels.length === 0) return nothing;
  const context: LabelContext = { label: 0, negative: 0 };
  const after = firstLabelFrom(labels, start);
  const value = doc.text.slice(start, end);
  let rivals = 0;
  let wantedAt = -1;
  for (let index = after - 1; index >= 0 && index >= after - maxLabelsAround; index -= 1) {
    const label = labels[index];
    if (!label || start - label.end > reach) break;
    if (label.end > start) continue;
    const isWanted = concepts.includes(label.concept);
    // A phrase that may mean what is asked for speaks against nothing by its other meanings.
    if (!isWanted && (context.label > 0 || label.start === wantedAt || hasMeaning(labels, index, concepts))) continue;
    const share = isWanted || label.concept === 'other' ? 1 : rivalShare;
    const weight = weightBefore(doc, label, start, value, !isWanted);
    if (weight === 0) continue;
    if (isWanted) {
      wantedAt = label.start;
      if (weight <= context.label) continue;
      context.label = rivals > 0 ? weight / 2 : weight;
      context.phrase = label.phrase;
    } else if (share === 1 || weight >= 0.85) {
      if (context.negative >= weight * share) continue;
      context.negative = weight * share;
      context.negativePhrase = label.phrase;
      rivals += 1;
    }
  }
  readAfter(doc, end, concepts, context);
  return context;
}

/** Whether the phrase of a label has one of the concepts among its other meanings. */
function hasMeaning(labels: readonly Label[], index: number, concepts: readonly LabelConcept[]): boolean {
  const at = labels[index]?.start;
  for (let other = index - 1; labels[other]?.start === at; other -= 1) {
    const label = labels[other];
    if (label && concepts.includes(label.concept)) return true;
  }
  return false;
}

function readAfter(doc: Doc, end: number, concepts: readonly LabelConcept[], context: LabelContext): void {
  const first = firstLabelFrom(doc.labels, end);
  const at = doc.labels[first]?.start;
  for (let index = first; at !== undefined && doc.labels[index]?.start === at; index += 1) {
    const label = doc.labels[index];
    if (!label || !concepts.includes(label.concept)) continue;
    const weight = weightAfter(doc, end, label) * label.weight;
    if (weight > context.label) Object.assign(context, { label: weight, phrase: label.phrase });
  }
}
