import { wordFlags } from '../../names/lexicon-flags';
import { shapes } from '../../names/tokens';
import type { AddressReader } from './address-reader';
import {
  isCompoundStreet,
  homelyWords,
  leadingStreetWords,
  looseStreetWords,
  notStreets,
  streetWords,
  unitWords,
} from './address-words';
import { houseNumber, postBox } from './postcodes';

/** A street with its number, or a post box: indexes of tokens, `end` excluded. */
export interface Street {
  start: number;
  end: number;
  /** Whether the form alone makes an address; a loose one needs a town, a postcode or a label beside it. */
  firm: boolean;
  /** No street word in it: only a postcode, a flat or a label makes it an address. */
  generic?: boolean;
}

const directions = new Set('n s e w ne nw se sw north south east west ouest est nord sud oost zuid'.split(' '));
const needDot = new Set('av ave bd pl al ul os v l rte bld'.split(' '));
const numberedWords = new Set(
  'road street sector phase plot block ward lane line cross main gali gate khasra house shop flat door'.split(' '),
);
const splitStreets = new Set(
  'strasse str platz weg allee gasse ring damm ufer straat laan plein kade gracht markt chaussee promenade utca ut ter gade vej gatan katu'.split(
    ' ',
  ),
);

/** First two letters of the words that a post box may start with. */
const boxOpenings = new Set('p po gp g pm lo pr bo b. b bp ap ca c c. cp sk rr'.split(' '));

const locatives = new Set(['am', 'an', 'im', 'in', 'auf', 'zum', 'zur']);

function afterNumber(reader: AddressReader, at: number): number {
  const end = reader.match(houseNumber, at);
  return end < 0 ? -1 : reader.indexFrom(end, at);
}

/** The number before or after a street: not a piece of a longer number or code. */
function isHouseNumber(reader: AddressReader, at: number): boolean {
  const start = reader.token(at)?.start ?? 0;
  return (
    !/[\p{L}\p{N}$€£₹@_=+]$|[\p{N}][.,:-]$|[-/]$/u.test(reader.text.slice(Math.max(0, start - 2), start)) ||
    /\p{Lu}[-/]$/u.test(reader.text.slice(Math.max(0, start - 2), start))
  );
}

/** `rue de la Paix`, `ul. Lipowa`: gives the index after the street's name, or -1. */
function leadingStreet(reader: AddressReader, at: number): number {
  const word = reader.folded(at);
  if (!leadingStreetWords.has(word)) return -1;
  let next = at + 1;
  const dotted = reader.isSign(next, './');
  if (
    word === 'c'
      ? !reader.isSign(next, '/')
      : needDot.has(word) && !dotted && !(word === 'av' && reader.isCapital(at)) && word !== 'ul'
  )
    return -1;
  if (dotted) next += 1;
  const end = reader.readNames(next, 7);
  if (end === next || reader.isThing(end - 1) || reader.isThing(next)) return -1;
  return end;
}

/** `12 High Street`, `14, 3rd Cross`: what follows a number; the index after the street, or -1. */
function trailingStreet(reader: AddressReader, from: number): { end: number; firm: boolean } | null {
  let names = 0;
  let plain = 0;
  for (let at = from; at < from + 6; at += 1) {
    const word = reader.folded(at);
    const capital = reader.isCapital(at);
    const isOrdinal =
      reader.isNumber(at) &&
      /^(?:st|nd|rd|th)$/.test(reader.folded(at + 1)) &&
      reader.token(at + 1)?.start === reader.endOf(at);
    if (isOrdinal) {
      at += 1;
      names += 1;
      continue;
    }
    const isStreet = streetWords.has(word) || (capital && looseStreetWords.has(word));
    if (
      names > 0 &&
      isStreet &&
      !(word === 'st' && reader.isCapital(at + 1) && !reader.isSign(at + 1, '.') && at === from)
    ) {
      let end = at + 1;
      while (reader.isCapital(end) && (looseStreetWords.has(reader.folded(end)) || streetWords.has(reader.folded(end))))
        end += 1;
      if (reader.isSign(end, '.') && reader.isAbbreviation(end - 1)) end += 1;
      if (directions.has(reader.folded(end)) && reader.isCapital(end)) end += 1;
      return { end, firm: streetWords.has(reader.folded(at)) && plain < names };
    }
    const small =
      reader.token(at)?.shape === shapes.lower && (!reader.isPlain(at) || homelyWords.has(word)) && word.length > 2;
    if (reader.isThing(at) || !(capital || reader.isJoining(at) || (small && names < 2))) {
      if (!(reader.isSign(at, ".'") && names > 0)) return null;
      continue;
    }
    if (capital || small) names += 1;
    if (reader.isPlain(at) && !homelyWords.has(word)) plain += 1;
  }
  return null;
}

function numberFirst(reader: AddressReader, at: number): Street | null {
  let next = afterNumber(reader, at);
  if (next < 0 || !isHouseNumber(reader, at)) return null;
  // `4th Cross`: the number is the street's name.
  if (/^(?:st|nd|rd|th)$/.test(reader.folded(next)) && reader.token(next)?.start === reader.endOf(next - 1)) next = at;
  else if (reader.isSign(next, ',')) next += 1;
  if (next > at) {
    const lead = leadingStreet(reader, next);
    if (lead > 0) return { start: at, end: lead, firm: true };
    const compound =
      isCompoundStreet(reader.folded(next)) && reader.isCapital(next) && !notStreets.has(reader.folded(next));
    if (compound && reader.folded(next).length > 6) return { start: at, end: next + 1, firm: false };
  }
  const trail = trailingStreet(reader, next);
  if (!trail && next > at && !reader.isSign(next - 1, ',')) {
    const inner = nameFirst(reader, next);
    return inner && inner.start === next ? { ...inner, start: at } : null;
  }
  return trail && { start: at, end: trail.end, firm: trail.firm && next > at };
}

/** A street's name followed by its number: `Hauptstraße 12`, `Via Roma, 5`, `Road No. 12`. */
function nameFirst(reader: AddressReader, at: number): Street | null {
  const word = reader.folded(at);
  let start = at;
  let end = -1;
  let firm = true;
  if (reader.isCapital(at) && (isCompoundStreet(word) || splitStreets.has(word)) && !notStreets.has(word)) {
    end = at + 1;
    if (splitStreets.has(word))
      while (start > at - 3 && reader.isCapital(start - 1) && !reader.isThing(start - 1)) start -= 1;
    if (splitStreets.has(word) && start === at) return null;
    firm = /(?:strasse|str|allee|gasse|straat|laan|gracht|plein|weg|damm|ufer|chaussee|utca|katu|gatan|gade|vej)$/.test(
      word,
    );
    if (reader.isSign(end, '.')) end += 1;
  } else if (leadingStreetWords.has(word)) {
    end = leadingStreet(reader, at);
    firm = reader.isCapital(at) || (word !== 'via' && word !== 'place' && word !== 'route');
  } else if (numberedWords.has(word) && reader.isCapital(at)) {
    end = at + 1;
    firm = false;
  } else if (locatives.has(word) && reader.isCapital(at)) {
    end = reader.readNames(at + 1, 4);
    if (end === at + 1) return null;
    firm = false;
  }
  if (end < 0) return genericStreet(reader, at);
  if (reader.isSign(end, ',') && !splitStreets.has(word)) end += 1;
  const after = afterNumber(reader, end);
  const digits = reader.token(end);
  if (after < 0 || !digits || reader.isLineEnd(end - 1) || digits.start - reader.endOf(end - 1) > 2) return null;
  if (reader.isNumber(end) && digits.end - digits.start > 4) return null;
  return { start, end: after, firm };
}

/** `Ermou 56`: one to three words with a capital and a number; of use only where more of an address follows. */
function genericStreet(reader: AddressReader, at: number): Street | null {
  if (
    !reader.isCapital(at) ||
    reader.isThing(at) ||
    reader.isThing(at + 1) ||
    (reader.folded(at).length < 4 && !reader.isCapital(at + 1))
  )
    return null;
  if (reader.flags(at) & (wordFlags.title | wordFlags.thing)) return null;
  const end = reader.readNames(at, 4);
  const digits = reader.token(end);
  for (let word = at; word < end; word += 1) {
    const folded = reader.folded(word);
    // `Vivo en Calle Mayor 23` starts with its street.
    const isStreet = word > at && reader.isCapital(word) && leadingStreetWords.has(folded);
    if (folded.length > 1 && (unitWords.has(folded) || (isStreet && !needDot.has(folded)))) return null;
  }
  if (end === at || !reader.isNumber(end) || !digits || digits.end - digits.start > 4) return null;
  if (reader.isLineEnd(end - 1) || digits.start - reader.endOf(end - 1) > 1) return null;
  const after = afterNumber(reader, end);
  return after < 0 ? null : { start: at, end: after, firm: false, generic: true };
}

/** The street or post box that starts at a token, if there is one. */
export function streetAt(reader: AddressReader, at: number): Street | null {
  const token = reader.token(at);
  if (!token) return null;
  if (token.shape === shapes.number) return numberFirst(reader, at);
  if (token.shape < shapes.lower) return null;
  const box = boxOpenings.has(token.folded.slice(0, 2)) ? reader.match(postBox, at) : -1;
  if (box > 0) {
    const end = reader.indexFrom(box, at);
    return {
      start: at,
      end,
      firm: /^(?:p|post|gpo|g|postfach|apartado|apdo|casella|postbus|caixa|locked|private|boite)$/.test(token.folded),
    };
  }
  return nameFirst(reader, at);
}

/** Whether any word of a range is known as a place. */
export function hasPlace(reader: AddressReader, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (reader.flags(at) & wordFlags.place && reader.isCapital(at)) return true;
  return false;
}
