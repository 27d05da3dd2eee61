import { fold, wordsOf, type Word } from '../document/words';
import { lexicon, type LabelConcept } from './lexicon';
import { shorthand } from './shorthand';

/** A phrase of the lexicon as it stands in a text. A phrase of several meanings gives a label for each, at the same place. */
export interface Label {
  start: number;
  end: number;
  concept: LabelConcept;
  weight: number;
  phrase: string;
}

type Meaning = Pick<Label, 'concept' | 'weight' | 'phrase'>;

interface Node {
  next: Map<string, Node>;
  meanings: Meaning[];
}

function newNode(): Node {
  return { next: new Map(), meanings: [] };
}

function addPath(root: Node, words: readonly string[], meaning: Meaning): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = newNode()));
    node = next;
  }
  const same = node.meanings.find(({ concept }) => concept === meaning.concept);
  if (!same) node.meanings.push(meaning);
  else if (same.weight < meaning.weight) Object.assign(same, meaning);
}

function buildTree(): Node {
  const root = newNode();
  for (const { concept, weight, phrases } of lexicon) {
    for (const phrase of phrases) {
      const words = wordsOf(fold(phrase)).map(({ folded }) => folded);
      addPath(root, words, { concept, weight, phrase });
      // Field names are written in one word: `accountNumber`.
      const joined = words.join('');
      if (words.length > 1 && joined.length > 5) addPath(root, [joined], { concept, weight, phrase });
    }
  }
  return root;
}

const tree = buildTree();
/** One bit for each opening of a first word of the lexicon: most words of a text are told by it to be none. */
const openings = new Uint8Array(2 ** 16);

function openingOf(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  return (word.charCodeAt(0) * 961 + word.charCodeAt(1) * 31 * 61 + last * 257 + word.length) & 0xffff;
}

for (const word of tree.next.keys()) openings[openingOf(word)] = 1;
const betweenWords = new Set([' ', '.', '-', '_', "'", '\t', '°', 'º', '/', '\u00a0']);
/** What follows an abbreviation that stands for a label: a sign that announces a value, or a number. */
const announced =
  /^(?:\.? ?[:=#]| - |[. ]{1,2}[A-Za-z]{0,4}-?[0-9][A-Za-z0-9]| (?:n[°ºor]?|num|is|ist|est|es|è|jest)[ .:]{1,2}[A-Za-z-]{0,8}[0-9])/;
const capitals = /^[^\p{Ll}]+$/u;
/** Compounds such as `Mandatsnummer`: a number of something that the lexicon does not know. */
const numberCompound = /^\p{L}{4,30}(?:nummer|numer|nummern)$/u;
const unknownNumber: readonly Meaning[] = [{ concept: 'other', weight: 1, phrase: 'number of' }];

/** Whether the text between two words may stand inside a phrase: at most two signs that join. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at += 1) if (!betweenWords.has(text.charAt(at))) return false;
  return true;
}

function isLabelHere(text: string, start: number, end: number, word: string): boolean {
  if (!shorthand.has(word)) return true;
  return capitals.test(text.slice(start, end)) || announced.test(text.slice(end, end + 24));
}

/** Finds the labels of a text, longest phrase first, in order; those at different places do not overlap. */
export function findLabels(text: string, words: readonly Word[]): Label[] {
  const labels: Label[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    if (!first) break;
    let node = openings[openingOf(first.folded)] === 1 ? tree.next.get(first.folded) : undefined;
    let meanings: readonly Meaning[] = node?.meanings ?? [];
    let last = index;
    for (let ahead = index + 1; node && node.next.size > 0 && ahead < words.length; ahead += 1) {
      const word = words[ahead];
      const next = word && node.next.get(word.folded);
      if (!next || !joins(text, words[ahead - 1]?.end ?? 0, word.start)) break;
      node = next;
      if (node.meanings.length > 0) {
        meanings = node.meanings;
        last = ahead;
      }
    }
    if (meanings.length === 0 && first.folded.length > 9 && numberCompound.test(first.folded)) meanings = unknownNumber;
    const end = words[last]?.end ?? first.end;
    if (last === index && meanings.length > 0 && !isLabelHere(text, first.start, end, first.folded)) continue;
    for (const meaning of meanings) labels.push({ start: first.start, end, ...meaning });
    index = last;
  }
  return labels;
}

/** Index of the first label that starts at an offset or after it. */
export function firstLabelFrom(labels: readonly Label[], offset: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
