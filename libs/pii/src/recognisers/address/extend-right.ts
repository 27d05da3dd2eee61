import type { Region } from '@switchyard/domain';
import { nameFlags, wordFlags } from '../../names/lexicon-flags';
import { shapes } from '../../names/tokens';
import type { AddressReader } from './address-reader';
import { countryNames, stateCodes, stateNames, unitWords } from './address-words';
import { firmPostcodeAt, loosePostcode } from './postcodes';
import { hasPlace, streetAt } from './street';

/** How far an address reaches, and what was found on the way. */
export interface Extension {
  end: number;
  /** A postcode, state or part of a building stands in it. */
  anchored: boolean;
  /** A town that is known, or that stands where a town stands, is in it. */
  town: boolean;
  region?: Region;
}

const mostParts = 10;

/** Index after the separator between two parts of an address; the same index if they touch. -1 where the address ends. */
function afterSeparator(reader: AddressReader, at: number): number {
  let next = at;
  let lines = 0;
  while (next < at + 4) {
    const token = reader.token(next);
    if (!token) break;
    if (token.shape === shapes.lineEnd) {
      lines += reader.text.slice(token.start, token.end).split('\n').length - 1;
      if (lines > 1 || token.end - token.start > 2) return -1;
    } else if (!reader.isSign(next, ',;-|/>·*')) break;
    next += 1;
  }
  return next;
}

/** `Apt 4`, `3. OG`, `2nd floor`, `2.º Dto.`: the index after it, or -1. */
function unitAt(reader: AddressReader, at: number): number {
  let next = at;
  if (reader.isSign(next, '#') && (reader.isNumber(next + 1) || reader.token(next + 1)?.shape === shapes.coded))
    return next + 2;
  if (reader.isNumber(next)) {
    const digits = reader.token(next);
    if (!digits || digits.end - digits.start > 2) return -1;
    next += 1;
    if (reader.isSign(next, '.')) next += 1;
    // `2ºB`, `1ªdcha`
    if (/^[ºª](?:[a-z]|izda?|izq|dcha?|cto|centro)$/.test(reader.folded(next))) return next + 1;
    const ordinal = /^(?:º|ª|°|o|a|er|re|e|eme|st|nd|rd|th)$/.test(reader.folded(next)) || reader.isSign(next, '°');
    if (ordinal) next += 1;
    if (reader.isSign(next, '.')) next += 1;
    if (unitWords.has(reader.folded(next))) return reader.isSign(next + 1, '.') ? next + 2 : next + 1;
    return ordinal && reader.token(next)?.shape === shapes.initial ? next + 1 : -1;
  }
  if (!unitWords.has(reader.folded(next))) return -1;
  const word = next;
  next += 1;
  if (reader.isSign(next, '.')) next += 1;
  if (/^n[or]?$/.test(reader.folded(next)) && reader.isSign(next + 1, '.°')) next += 2;
  const id = reader.token(next);
  const hasId = id && (id.shape === shapes.number || id.shape === shapes.coded || id.shape === shapes.initial);
  if (!hasId)
    return reader.folded(word).length > 1 && reader.isCapital(word) && next > word + 1
      ? next
      : /^(?:hinterhaus|vorderhaus|og|eg|bajo|izda|dcha)$/.test(reader.folded(word))
        ? next
        : -1;
  next += 1;
  while (
    (reader.isSign(next, '-/') && (reader.isNumber(next + 1) || reader.isCapital(next + 1))) ||
    reader.token(next)?.start === reader.endOf(next - 1)
  ) {
    const token = reader.token(next);
    if (!token || token.shape === shapes.lineEnd || reader.isSign(next, ',.;:!?)')) break;
    next += reader.isSign(next, '-/') ? 2 : 1;
  }
  return next;
}

/** Extends an address from the token after its street. */
export function extendRight(reader: AddressReader, from: number): Extension {
  const found: Extension = { end: from, anchored: false, town: false };
  let at = from;
  let sawTown = false;
  let sawCode = false;
  const take = (end: number) => {
    at = end;
    found.end = end;
  };
  for (let part = 0; part < mostParts; part += 1) {
    const next = afterSeparator(reader, at);
    if (next < 0 || !reader.token(next)) break;
    const hasComma = next > at;
    const unit = unitAt(reader, next);
    if (unit > 0) {
      take(unit);
      found.anchored = true;
      continue;
    }
    const firm = firmPostcodeAt(reader, next);
    if (firm) {
      take(reader.indexFrom(firm.end, next));
      found.anchored = true;
      sawCode = true;
      found.region = firm.form.region;
      if (firm.form.townAfter) {
        const town = reader.readNames(at, 4);
        if (town > at && !reader.isThing(town - 1)) {
          take(town);
          found.town = true;
        }
      }
      sawTown = true;
      continue;
    }
    const loose = reader.match(loosePostcode, next);
    if (loose > 0 && !sawCode) {
      const after = reader.indexFrom(loose, next);
      const town = reader.isLineEnd(after) ? after : reader.readNames(after, 4);
      const townAfter = town > after && !reader.isThing(after);
      if (townAfter || sawTown) {
        take(townAfter ? town : after);
        found.anchored = true;
        sawCode = true;
        found.town ||= townAfter;
        sawTown = true;
        continue;
      }
    }
    // `tampa fl 33602`: all in small letters, as hurried people write.
    const small = reader.token(next)?.shape === shapes.lower;
    const codeAt = small && !stateCodes.has(reader.folded(next).toUpperCase()) ? next + 1 : next;
    if (small && stateCodes.has(reader.folded(codeAt).toUpperCase()) && reader.match(loosePostcode, codeAt + 1) > 0) {
      if (codeAt === next || reader.flags(next) & (wordFlags.place | nameFlags)) {
        take(codeAt + 1);
        found.anchored = true;
        sawTown = true;
        continue;
      }
    }
    const state = reader.match(stateNames, next);
    const country = reader.match(countryNames, next);
    if (state > 0 || country > 0) {
      take(reader.indexFrom(Math.max(state, country), next));
      found.town = true;
      sawTown = true;
      continue;
    }
    if (stateCodes.has(reader.text.slice(reader.token(next)?.start, reader.endOf(next))) && (hasComma || sawTown)) {
      take(next + 1);
      sawTown = true;
      found.anchored ||= hasComma;
      continue;
    }
    if (reader.isSign(next, '(') && reader.isCapital(next + 1)) {
      const close = reader.readNames(next + 1, 3);
      if (!reader.isSign(close, ')')) break;
      take(close + 1);
      continue;
    }
    const street = streetAt(reader, next);
    if (street && !street.generic && street.start === next) {
      take(street.end);
      continue;
    }
    const town = reader.readNames(next, 5);
    if (town === next || reader.isThing(next) || reader.isThing(town - 1)) break;
    const known = hasPlace(reader, next, town);
    const closes = !reader.token(town) || reader.isLineEnd(town) || reader.isSign(town, '.,;)"!?');
    const ownLine = reader.isLineEnd(next - 1);
    if (known || (hasComma && closes && !ownLine && !reader.isPlain(next))) {
      take(town);
      found.town = true;
    } else at = town;
    sawTown = true;
  }
  return found;
}
