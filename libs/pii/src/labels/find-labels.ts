import { fold, wordsOf, type Word } from '../document/words';
import { lexicon, type LabelConcept } from './lexicon';

/** A phrase of the lexicon as it stands in a text. */
export interface Label {
  start: number;
  end: number;
  concept: LabelConcept;
  weight: number;
  phrase: string;
}

interface Node {
  next: Map<string, Node>;
  found: { concept: LabelConcept; weight: number; phrase: string } | null;
}

function newNode(): Node {
  return { next: new Map(), found: null };
}

function buildTree(): Node {
  const root = newNode();
  for (const { concept, weight, phrases } of lexicon) {
    for (const phrase of phrases) {
      let node = root;
      for (const { folded } of wordsOf(fold(phrase))) {
        let next = node.next.get(folded);
        if (!next) node.next.set(folded, (next = newNode()));
        node = next;
      }
      if (!node.found || node.found.weight < weight) node.found = { concept, weight, phrase };
    }
  }
  return root;
}

const tree = buildTree();
const withinPhrase = /^[ \t.'_-]{0,2}$/;
/** Compounds such as `Mandatsnummer`: a number of something that the lexicon does not know. */
const numberCompound = /^\p{L}{4,30}(?:nummer|numer)$/u;

/** Finds the labels of a text, longest phrase first, in order and without overlap. */
export function findLabels(text: string, words: readonly Word[]): Label[] {
  const labels: Label[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    if (!first) break;
    let node = tree.next.get(first.folded);
    let found = node?.found ?? null;
    let last = index;
    for (let ahead = index + 1; node && node.next.size > 0 && ahead < words.length; ahead += 1) {
      const word = words[ahead];
      const next = word && node.next.get(word.folded);
      if (!next || !withinPhrase.test(text.slice(words[ahead - 1]?.end, word.start))) break;
      node = next;
      if (node.found) {
        found = node.found;
        last = ahead;
      }
    }
    if (!found && numberCompound.test(first.folded)) found = { concept: 'other', weight: 1, phrase: 'number of' };
    if (!found) continue;
    labels.push({ start: first.start, end: words[last]?.end ?? first.end, ...found });
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
