import type { Doc } from '../../document/doc';
import type { Span } from '../../document/view';
import type { Word } from '../../document/words';
import { fillerWords } from '../../labels/filler-words';
import { isLabel } from '../../labels/label-adjacent';
import type { LabelledKind } from './labelled-kinds';

const digit = /[0-9]/;
const digitsOnly = /^[0-9]+$/;
const asciiWord = /^[A-Za-z0-9]+$/;
const tight = /^(?:[-./]|[ -]{2,3})$/;

function lettersAround(doc: Doc, word: Word): boolean {
  const written = doc.text.slice(word.start, word.end);
  return written.length <= 4 && asciiWord.test(written) && written === written.toUpperCase() && !digit.test(written);
}

/** Whether the next word goes on with the number that the words so far begin. */
function goesOn(doc: Doc, last: Word, next: Word, length: number, kind: LabelledKind): boolean {
  const gap = doc.text.slice(last.end, next.start);
  const size = next.end - next.start;
  if (length + size > kind.length[1]) return false;
  const hasDigit = digit.test(next.folded);
  if (!(hasDigit ? asciiWord.test(next.folded) : kind.letters && lettersAround(doc, next))) return false;
  if (!kind.letters && !digitsOnly.test(next.folded)) return false;
  if (tight.test(gap)) return true;
  // Over a space only in groups as numbers are printed; a long number is whole, and what follows is another one.
  return gap === ' ' && (length < kind.length[0] || (last.end - last.start <= 5 && size <= 5));
}

function fits(doc: Doc, span: Span, kind: LabelledKind): boolean {
  const code = doc.text.slice(span.start, span.end).replace(/[^A-Za-z0-9]/g, '');
  const digits = code.replace(/[^0-9]/g, '').length;
  return code.length >= kind.length[0] && code.length <= kind.length[1] && digits >= kind.minDigits;
}

/** The number of a kind that a word with a digit belongs to, or null. `earliest` is the first word it may reach back to. */
export function codeAround(doc: Doc, at: number, earliest: number, kind: LabelledKind): Span | null {
  const { words } = doc;
  let first = at;
  const opening = words[at];
  if (!opening || !asciiWord.test(opening.folded)) return null;
  if (!kind.letters && !digitsOnly.test(opening.folded)) return null;
  // A short group of capitals before the digits belongs to them: `AB 123456`.
  const before = words[at - 1];
  if (kind.letters && at > earliest && before && lettersAround(doc, before)) {
    if (/^[ -]$/.test(doc.text.slice(before.end, opening.start))) first = at - 1;
  }
  let length = 0;
  for (let index = first; index <= at; index += 1) length += (words[index]?.end ?? 0) - (words[index]?.start ?? 0);
  let last = at;
  for (
    let next = words[last + 1];
    next && goesOn(doc, words[last] ?? opening, next, length, kind);
    next = words[last + 1]
  ) {
    length += next.end - next.start;
    last += 1;
  }
  const end = words[last]?.end ?? opening.end;
  const whole = { start: words[first]?.start ?? opening.start, end };
  const without = { start: opening.start, end };
  const opener = words[first];
  const isWord =
    first < at && opener !== undefined && (fillerWords.has(opener.folded) || isLabel(doc, opener.start, opener.end));
  if (isWord && fits(doc, without, kind)) return without;
  if (fits(doc, whole, kind)) return whole;
  return first < at && fits(doc, without, kind) ? without : null;
}
