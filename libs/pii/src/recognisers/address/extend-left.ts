import { shapes } from '../../names/tokens';
import type { AddressReader } from './address-reader';
import { buildingWords, unitWords } from './address-words';

const mostParts = 5;
const numberWords = new Set('no nr number nos hno n num'.split(' '));

/** Index of the first token of the part that ends before a separator, or -1 if it is no part of an address. */
function partBefore(reader: AddressReader, end: number): number {
  let at = end - 1;
  const last = reader.token(at);
  if (!last) return -1;
  // `Flat 3`, `Unit 2B`, `Plot No. 12-A`
  let steps = 0;
  while (
    steps < 4 &&
    (reader.isNumber(at) ||
      reader.token(at)?.shape === shapes.coded ||
      reader.token(at)?.shape === shapes.initial ||
      reader.isSign(at, '-/'))
  ) {
    at -= 1;
    steps += 1;
  }
  if (steps > 0) {
    if (reader.isSign(at, '.')) at -= 1;
    if (numberWords.has(reader.folded(at))) {
      at -= 1;
      if (/^(?:old|new|house|flat|plot|door|shop)$/.test(reader.folded(at))) return at;
      return at + 1;
    }
    return unitWords.has(reader.folded(at)) ? at : -1;
  }
  // `Rose Cottage`, `2nd floor`
  if (!reader.isCapital(at) && !unitWords.has(reader.folded(at))) return -1;
  if (!buildingWords.has(reader.folded(at)) && !unitWords.has(reader.folded(at))) return -1;
  let start = at;
  while (
    start > at - 5 &&
    (reader.isCapital(start - 1) || /^(?:st|nd|rd|th)$/.test(reader.folded(start - 1)) || reader.isNumber(start - 1)) &&
    !reader.isThing(start - 1)
  )
    start -= 1;
  return start < at ? start : -1;
}

/** Extends an address to the left, over flats, building names and numbers; gives the index of its first token. */
export function extendLeft(reader: AddressReader, start: number): number {
  let first = start;
  for (let part = 0; part < mostParts; part += 1) {
    let end = first;
    // `B-17`, `2/15`: a letter or number that touches the street's number.
    if (reader.isSign(end - 1, '-/') && reader.endOf(end - 1) === reader.token(end)?.start) {
      const before = reader.token(end - 2);
      const isId =
        before &&
        before.end === reader.token(end - 1)?.start &&
        (before.shape === shapes.initial || before.shape === shapes.number || before.shape === shapes.upper);
      if (isId) {
        first = end - 2;
        continue;
      }
    }
    if (unitWords.has(reader.folded(first - 1)) && reader.isNumber(first)) {
      first -= 1;
      continue;
    }
    while (end > first - 3 && (reader.isSign(end - 1, ',-/') || reader.isLineEnd(end - 1))) end -= 1;
    const before = partBefore(reader, end);
    if (before < 0) {
      const dot = reader.isSign(first - 1, '.') ? first - 2 : first - 1;
      if (!numberWords.has(reader.folded(dot)) || end < first) break;
      first = /^(?:old|new|house|flat|plot|door|shop)$/.test(reader.folded(dot - 1)) ? dot - 1 : dot;
      continue;
    }
    first = before;
  }
  return first;
}
