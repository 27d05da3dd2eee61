import type { Sentence } from './features';
import type { CuedName } from './cued-name';
import { nameFlags, wordFlags } from './lexicon-flags';
import { nameSpans } from './name-spans';
import type { Tagging } from './name-tagger';
import { callsNoPerson, isFirm, isPlace } from './other-names';
import { shapes } from './tokens';

/** A name in a text; indexes of tokens, the last one excluded. */
export interface FoundName {
  first: number;
  last: number;
  /** 0..1, in the measure of recognisers. */
  score: number;
  /** What gave it away. */
  evidence: string;
}

/** Chance from which a name counts if it is certain elsewhere. */
const possible = 0.12;
const cueScores = {
  intro: 0.86,
  label: 0.82,
  title: 0.86,
  greeting: 0.72,
  closing: 0.82,
  mention: 0.66,
  signature: 0.7,
  initials: 0.66,
} as const;
/** What the tagger must at least think of a name for a phrase to settle it. */
const cueChances = {
  intro: 0,
  label: 0.01,
  title: 0,
  greeting: 0.05,
  closing: 0.02,
  mention: 0.2,
  signature: 0.1,
  initials: 0.05,
} as const;

const ampersand = 38;
const firmWords = new Set(
  'ltd limited inc llc llp plc gmbh ag kg ohg sarl sas sa srl spa bv nv pty pvt corp corporation company co group holdings'.split(
    ' ',
  ),
);
const streetWords = new Set(
  'street st road rd avenue ave lane ln drive dr close court ct place pl square boulevard blvd way terrace crescent highway'.split(
    ' ',
  ),
);

/** Takes words off both ends that cannot open or close a name: titles, days, brands, particles at the end. */
function trimmed(sentence: Sentence, first: number, last: number): [number, number] {
  const isEdge = (at: number, end: boolean) => {
    const flags = sentence.flags[at] ?? 0;
    if (flags & wordFlags.title && !(flags & wordFlags.first)) return true;
    const small = sentence.tokens[at]?.shape === shapes.lower;
    if (small && ((end && flags & wordFlags.particle) || flags & wordFlags.thing)) return true;
    if (flags & nameFlags) return false;
    return (flags & (wordFlags.title | wordFlags.thing)) !== 0;
  };
  let start = first;
  let end = last;
  while (start < end && isEdge(start, false)) start += 1;
  while (end > start && isEdge(end - 1, true)) end -= 1;
  return [start, end];
}

/** Whether the words after a range say that it names a firm or a street. */
function namesSomethingElse(sentence: Sentence, first: number, last: number): boolean {
  const comma = sentence.tokens[last]?.hash === 44 ? 1 : 0;
  const next = sentence.tokens[last + comma];
  if (!next || next.shape < shapes.lower) return false;
  // `…, S.L.`
  if (
    next.shape === shapes.initial &&
    next.folded === 's' &&
    /^[al]$/.test(sentence.tokens[last + comma + 1]?.folded ?? '')
  )
    return true;
  if (firmWords.has(next.folded)) return true;
  if (comma > 0) return false;
  const capital = next.shape === shapes.capitalised || next.shape === shapes.upper;
  return capital && streetWords.has(next.folded) && last - first <= 2;
}

function bestChance({ chance }: Tagging, first: number, last: number): number {
  let best = 0;
  for (let at = first; at < last; at += 1) best = Math.max(best, chance[at] ?? 0);
  return best;
}

/** Whether a line starts at a token and the line above it ends with a name: in a signature a firm follows its person. */
function opensLineUnderName({ sentence: { tokens }, chance }: Tagging, first: number): boolean {
  return tokens[first - 1]?.shape === shapes.lineEnd && (chance[first - 2] ?? 0) >= 0.5;
}

/** Chance from which the tagger alone is believed: the less is known of the words, the higher. */
function neededChance(tagging: Tagging, first: number, last: number): number {
  const { tokens, flags, language } = tagging.sentence;
  let all = 255;
  let any = 0;
  let small = true;
  let initials = true;
  let scottish = false;
  const isOther = (at: number, unless: number = nameFlags) => {
    const shape = tokens[at]?.shape;
    const known = flags[at] ?? 0;
    return (
      shape === shapes.capitalised && (known & (wordFlags.common | wordFlags.thing)) !== 0 && (known & unless) === 0
    );
  };
  for (let at = first; at < last; at += 1) {
    all &= flags[at] ?? 0;
    any |= flags[at] ?? 0;
    small &&= tokens[at]?.shape === shapes.lower;
    initials &&= tokens[at]?.shape === shapes.initial;
    scottish ||= tokens[at]?.shape === shapes.camel && /^ma?c/.test(tokens[at]?.folded ?? '') && last - first > 1;
  }
  const given = (any & wordFlags.first) !== 0;
  if (small) return any & nameFlags ? 0.8 : 1;
  if (initials) return 1;
  if (all & wordFlags.place && !given) return 0.8;
  const beside = tokens[last]?.hash === ampersand || tokens[first - 1]?.hash === ampersand;
  if (!given && beside) return 0.9;
  if (scottish) return 0.4;
  if (!(any & nameFlags)) return opensLineUnderName(tagging, first) ? 0.9 : language === 0 ? 0.55 : 0.85;
  if (all & wordFlags.common) return 0.7;
  // `Khanna Travels`, `"Gill" Homes`: an everyday word with a capital at the end or after it makes a firm.
  if (isOther(last - 1) || (last - first === 1 && isOther(last, wordFlags.first))) return 0.92;
  return given && last - first > 1 ? 0.35 : language === 0 ? 0.5 : 0.6;
}

/** Whether any word of a range is known as a name. */
function isListed({ flags }: Sentence, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if ((flags[at] ?? 0) & nameFlags) return true;
  return false;
}

/** Joins what the tagger and the phrases say; candidates below the masking threshold count if certain elsewhere. */
export function mergeNames(tagging: Tagging, cues: readonly CuedName[]): FoundName[] {
  const { sentence } = tagging;
  const names: FoundName[] = [];
  const add = (from: number, to: number, score: number, evidence: string) => {
    const [first, last] = trimmed(sentence, from, to);
    if (first >= last || namesSomethingElse(sentence, first, last)) return;
    if (
      evidence === 'tagger' &&
      (isPlace(sentence, first, last) ||
        callsNoPerson(sentence, first) ||
        (score < 0.5 && isFirm(sentence, first, last)))
    )
      return;
    names.push({ first, last, score, evidence });
  };
  for (const { first, last, kind } of cues) {
    const chance = bestChance(tagging, first, last);
    if (
      chance < cueChances[kind] ||
      (kind === 'mention' && sentence.language !== 0 && chance < 0.35 && !isListed(sentence, first, last))
    )
      continue;
    add(first, last, Math.max(cueScores[kind], 0.5 + chance * 0.35), kind);
  }
  for (const { first, last, chance } of nameSpans(tagging, possible)) {
    const needed = neededChance(tagging, first, last);
    const score =
      chance >= needed ? 0.5 + (0.35 * (chance - needed)) / (1.01 - needed) : 0.2 + (0.29 * chance) / needed;
    add(first, last, score, 'tagger');
  }
  return names;
}
