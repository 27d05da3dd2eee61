import type { Recogniser } from './recogniser';

const id = 'mac';
const pairs = /(?<![\p{L}\p{N}:-])[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?![\p{L}\p{N}]|[:-][\p{L}\p{N}])/giu;

/** Hardware addresses: six pairs of hexadecimal digits. Pairs of digits alone are dates and times more often. */
export const macRecogniser: Recogniser = {
  id,
  types: ['MAC'],
  find(doc, emit) {
    for (const match of doc.text.matchAll(pairs)) {
      const end = match.index + match[0].length;
      const canonical = match[0].toLowerCase().replaceAll('-', ':');
      const score = /[a-f]/.test(canonical) || match[1] === ':' ? 0.9 : 0.4;
      emit({ start: match.index, end, type: 'MAC', score, canonical, evidence: { recogniser: id } });
    }
  },
};
