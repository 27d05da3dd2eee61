import { hashOf, mix, seed, step } from './hash';
import { languageIn } from './language';
import { nameFlags, wordFlags } from './lexicon-flags';
import { shapes, type Token } from './tokens';
import type { WordTable } from './word-table';

/** Tokens of a text as the tagger sees them. */
export interface Sentence {
  tokens: readonly Token[];
  /** What the word lists know of each token. */
  flags: Uint8Array;
  /** Shape and flags of each token in one number. */
  looks: Int32Array;
  language: number;
  /** Index of the first token of each token's line, and of the line end after it. */
  lineStart: Int32Array;
  lineEnd: Int32Array;
}

/** Flags of a word: of its whole, or of the parts of a compound, such as `Jean-Luc`. */
export function flagsOf(words: WordTable, { folded, hash, shape }: Token): number {
  if (shape < shapes.lower) return 0;
  const whole = words.get(hash);
  if (whole !== 0) return whole;
  let flags = 0;
  const hyphen = folded.indexOf('-');
  if (hyphen > 0) {
    const left = words.get(hashOf(folded.slice(0, hyphen)));
    const right = words.get(hashOf(folded.slice(hyphen + 1)));
    flags = left === 0 || right === 0 ? left | right : left & right || wordFlags.common;
  } else if (folded.length > 4 && folded.endsWith('s'))
    flags = words.get(hashOf(folded.slice(0, -1))) & wordFlags.common;
  return flags;
}

/** Whether a token can be part of a name at all; anything else is skipped. */
export function mayBeName({ shape }: Token, flags: number): boolean {
  if (shape < shapes.lower || shape === shapes.coded) return false;
  if (shape !== shapes.lower && shape !== shapes.mixed) return true;
  return flags === 0 || (flags & (nameFlags | wordFlags.particle)) !== 0;
}

export function sentenceOf(tokens: readonly Token[], words: WordTable): Sentence {
  const flags = new Uint8Array(tokens.length);
  const looks = new Int32Array(tokens.length);
  const lineStart = new Int32Array(tokens.length);
  const lineEnd = new Int32Array(tokens.length);
  let start = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const known = flagsOf(words, token);
    flags[at] = known;
    looks[at] = (token.shape << 8) | known;
    lineStart[at] = start;
    if (token.shape !== shapes.lineEnd) continue;
    lineEnd.fill(at, start, at + 1);
    start = at + 1;
  }
  lineEnd.fill(tokens.length, start);
  return { tokens, flags, looks, language: languageIn(tokens), lineStart, lineEnd };
}

const edge = 0x5bd1e995;
/** Most features a token has. */
export const mostFeatures = 40;

/** Writes the hashed features of the token at an index into `into` and gives their number. */
export function featuresAt(sentence: Sentence, at: number, into: Int32Array): number {
  const { tokens, looks, language, lineStart, lineEnd } = sentence;
  const token = tokens[at];
  if (!token) return 0;
  const { folded, shape, hash } = token;
  const word1 = tokens[at - 1]?.hash ?? edge;
  const word2 = tokens[at - 2]?.hash ?? edge;
  const next1 = tokens[at + 1]?.hash ?? edge;
  const next2 = tokens[at + 2]?.hash ?? edge;
  const own = looks[at] ?? 0;
  const before = looks[at - 1] ?? edge;
  const after = looks[at + 1] ?? edge;
  const pair = mix(word2, word1);
  const around = mix(before, own);
  into[0] = mix(1, hash);
  into[1] = mix(2, mix(hash, shape));
  into[2] = mix(3, mix(word1, shape));
  into[3] = mix(4, mix(next1, shape));
  into[4] = mix(5, mix(word2, shape));
  into[5] = mix(6, mix(next2, shape));
  into[6] = mix(7, mix(word1, hash));
  into[7] = mix(8, mix(hash, next1));
  into[8] = mix(9, pair);
  into[9] = mix(10, mix(next1, next2));
  into[10] = mix(11, own);
  into[11] = mix(12, around);
  into[12] = mix(13, mix(own, after));
  into[13] = mix(14, mix(around, after));
  into[14] = mix(15, mix(looks[at - 2] ?? edge, around));
  into[15] = mix(16, mix(own, mix(after, looks[at + 2] ?? edge)));
  into[16] = mix(17, mix(word1, own));
  into[17] = mix(18, mix(next1, own));
  into[18] = mix(19, mix(own, language));
  into[19] = mix(20, ((before >> 8) << 8) | (shape << 4) | (after >> 8));
  into[20] = mix(21, mix(pair, own));
  const length = folded.length;
  into[21] = mix(31, mix(length < 12 ? length : 12, shape));
  const start = lineStart[at] ?? 0;
  const end = lineEnd[at] ?? tokens.length;
  const place = (at === start ? 1 : 0) | (at === end - 1 ? 2 : 0) | (Math.min(end - start, 6) << 2);
  into[22] = mix(32, mix(place, own));
  let count = 23;
  let head = seed;
  let tail = seed;
  for (let size = 1; size <= 4 && size < length; size += 1) {
    head = step(head, folded.charCodeAt(size - 1));
    tail = step(tail, folded.charCodeAt(length - size));
    if (size < 2) continue;
    into[count++] = mix(22 + size, mix(tail, shape));
    into[count++] = mix(26 + size, mix(head, shape));
  }
  if (start > 0) {
    // The last words of the line before: a closing such as `Kind regards,` stands there.
    const line = mix(place, shape);
    const closing2 = tokens[start - 2];
    const closing3 = tokens[start - 3]?.hash ?? edge;
    into[count++] = mix(33, mix(mix(closing2?.hash ?? edge, closing3), line));
    if (closing2?.shape === shapes.sign)
      into[count++] = mix(33, mix(mix(closing3, tokens[start - 4]?.hash ?? edge), line));
  }
  if (at === start || word1 === 46 || word1 === 33 || word1 === 63) into[count++] = mix(34, mix(own, after));
  return count;
}

/** Which kind of link joins a token to the one before it; 0 where no name can run across. */
export function linkOf(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at];
  const previous = sentence.tokens[at - 1];
  if (!token || !previous || previous.shape < shapes.lower || token.shape < shapes.lower) return 0;
  if ((sentence.flags[at] ?? 0) & wordFlags.particle) return 1;
  if (token.shape === shapes.initial) return 2;
  if (token.shape === shapes.lower || token.shape === shapes.mixed) return previous.shape === shapes.lower ? 3 : 4;
  if (previous.shape === shapes.lower) return 5;
  return token.shape === previous.shape ? 6 : 7;
}
