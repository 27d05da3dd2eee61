import { shapes } from '../../names/tokens';
import type { AddressReader } from './address-reader';
import { addressLabelBefore } from './address-labels';
import { buildingWords, looseStreetWords, streetWords } from './address-words';
import { extendLeft } from './extend-left';
import { extendRight } from './extend-right';
import type { PostcodeForm } from './postcodes';

const mostParts = 5;

/**
 * Reads an address that has no numbered street back from its postcode: `Rose Cottage, Back Lane, Settle BD24 9AX`. Gives
 * the range of tokens and a score; null for a code that is no postcode.
 */
export function readBackFromPostcode(
  reader: AddressReader,
  at: number,
  limit: number,
  code: PostcodeForm,
): { first: number; last: number; score: number } | null {
  const last = extendRight(reader, at).end;
  const labelled = addressLabelBefore(reader, at);
  let first = at;
  let hasStreet = false;
  let towns = 0;
  for (let part = 0; part < mostParts && first > limit; part += 1) {
    let end = first;
    while (end > limit && end > first - 3 && (reader.isSign(end - 1, ',-') || reader.isLineEnd(end - 1))) end -= 1;
    const separated = end < first;
    // `Dublin 8`
    const district =
      reader.isNumber(end - 1) &&
      reader.isCapital(end - 2) &&
      reader.endOf(end - 1) - (reader.token(end - 1)?.start ?? 0) < 3;
    let start = district ? end - 1 : end;
    while (
      start > limit &&
      start > end - 5 &&
      (reader.isCapital(start - 1) || (reader.isJoining(start - 1) && reader.isCapital(start - 2)))
    )
      start -= 1;
    if (start === end || reader.isThing(start) || (part > 0 && !separated)) break;
    const closing = reader.folded(end - 1);
    const isStreet = streetWords.has(closing) || looseStreetWords.has(closing) || buildingWords.has(closing);
    // A line of its own above the address is a person or a firm, unless it is a street or a building.
    if (separated && reader.isLineEnd(first - 1) && part > 0 && !isStreet) break;
    hasStreet ||= isStreet;
    towns += 1;
    first = start;
  }
  first = Math.max(limit, extendLeft(reader, first));
  const withSpace = reader.endOf(last - 1) - (reader.token(at)?.start ?? 0) > 5;
  if (code.townAfter) return labelled && last - at > 3 ? { first: at, last, score: 0.9 } : null;
  if (labelled || hasStreet) return { first, last, score: 0.95 };
  if (code.region === 'EU' || code.region === 'US') return towns > 0 ? { first, last, score: 0.55 } : null;
  if (reader.token(at)?.shape !== shapes.coded || !withSpace) return null;
  return { first, last, score: towns > 0 ? 0.7 : 0.5 };
}
