import { nameFlags, wordFlags } from '../../names/lexicon-flags';
import type { Sentence } from '../../names/features';
import { shapes, type Token } from '../../names/tokens';
import { buildingWords, homelyWords, joiningWords, looseStreetWords, streetWords } from './address-words';

/** Most tokens from the start of a street's name to its number. */
const longestStreet = 20;
const addressWords = [streetWords, looseStreetWords, buildingWords, homelyWords];

/** Looks at the tokens of one doc; every reading step moves forward or back by a bounded number of tokens. */
export class AddressReader {
  readonly tokens: readonly Token[];
  /** Index of the first token with a digit from each token on. */
  private readonly nextDigits: Int32Array;

  constructor(
    readonly text: string,
    readonly sentence: Sentence,
  ) {
    this.tokens = sentence.tokens;
    this.nextDigits = new Int32Array(this.tokens.length);
    let next = Infinity;
    for (let at = this.tokens.length - 1; at >= 0; at -= 1) {
      const shape = this.tokens[at]?.shape;
      if (shape === shapes.number || shape === shapes.coded || shape === shapes.address) next = at;
      this.nextDigits[at] = Math.min(next, this.tokens.length);
    }
  }

  /** Whether a token with a digit stands at a place or within the reach of a street's name after it. */
  hasDigitsNear(at: number): boolean {
    return (this.nextDigits[at] ?? 0) - at <= longestStreet && this.nextDigits[at] !== this.tokens.length;
  }

  token(at: number): Token | undefined {
    return this.tokens[at];
  }

  folded(at: number): string {
    return this.tokens[at]?.folded ?? '';
  }

  flags(at: number): number {
    return this.sentence.flags[at] ?? 0;
  }

  endOf(at: number): number {
    return this.tokens[at]?.end ?? this.text.length;
  }

  isSign(at: number, signs: string): boolean {
    const token = this.tokens[at];
    return token?.shape === shapes.sign && signs.includes(this.text.charAt(token.start));
  }

  isLineEnd(at: number): boolean {
    return this.tokens[at]?.shape === shapes.lineEnd;
  }

  isNumber(at: number): boolean {
    return this.tokens[at]?.shape === shapes.number;
  }

  /** A word with a capital, or one of a script without case. */
  isCapital(at: number): boolean {
    const shape = this.tokens[at]?.shape;
    return shape !== undefined && shape >= shapes.capitalised && shape !== shapes.mixed && shape !== shapes.coded;
  }

  isJoining(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.shape >= shapes.lower && joiningWords.has(token.folded);
  }

  /** A word that is no name of a street or town, such as a brand or greeting, in spite of its capital. */
  isThing(at: number): boolean {
    if (addressWords.some((words) => words.has(this.folded(at)))) return false;
    const flags = this.flags(at);
    return (flags & wordFlags.thing) !== 0 && (flags & (nameFlags | wordFlags.place)) === 0;
  }

  isPlain(at: number): boolean {
    const flags = this.flags(at);
    return (flags & wordFlags.common) !== 0 && (flags & (nameFlags | wordFlags.place)) === 0;
  }

  /** End offset of a sticky pattern's match at a token, or -1. */
  match(pattern: RegExp, at: number): number {
    const token = this.tokens[at];
    if (!token) return -1;
    pattern.lastIndex = token.start;
    return pattern.test(this.text) ? pattern.lastIndex : -1;
  }

  /** Index of the first token that starts at an offset or after it, looked for from `from` on. */
  indexFrom(offset: number, from: number): number {
    let at = from;
    while (at < this.tokens.length && (this.tokens[at]?.start ?? 0) < offset) at += 1;
    return at;
  }

  /** Reads words with a capital and small words between them; gives the index after the last one with a capital. */
  readNames(at: number, most: number): number {
    let end = at;
    for (let index = at; index < at + most; index += 1) {
      if (this.isCapital(index)) {
        end = index + 1;
        if (this.isSign(end, '.') && this.isAbbreviation(index)) {
          index = end;
          end += 1;
        }
      } else if (!this.isJoining(index) && !this.isSign(index, "'")) break;
    }
    return end;
  }

  /** Whether the dot after a word shortens it: a short word, and no new line after the dot. */
  isAbbreviation(at: number): boolean {
    const length = this.folded(at).length;
    return length > 0 && length <= 4 && !this.isLineEnd(at + 2) && this.token(at + 2) !== undefined;
  }
}
