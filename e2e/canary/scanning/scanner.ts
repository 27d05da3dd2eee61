import type { Identifier } from '../identifiers/identifiers';
import { type Needle, needlesOf } from './renderings';

export interface Match {
  needle: Needle;
  /** Where in the text it begins. */
  at: number;
}

const tableSize = 1 << 18;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** What an encoded space or line end leaves before a value: %20, \n, \u00a0. */
const encodedCharacter = /(?:%[0-9a-f]{2}|\\u[0-9a-f]{4})$/;
const neighbourhood = 80;
/** What stands before a bare number: `"start":`. Values of tickets are text, which JSON puts in quotes. */
const numberOfJson = /":\s?$/;

/** Finds the writings of many identifiers in a text at once. */
export class Scanner {
  private readonly needles: Needle[];
  /** Needles by a number made of their first three characters: the first one's index + 1. */
  private readonly first = new Int32Array(tableSize);
  /** The next needle with the same number, + 1. */
  private readonly next: Int32Array;

  constructor(identifiers: readonly Identifier[]) {
    this.needles = identifiers.flatMap(needlesOf);
    this.next = new Int32Array(this.needles.length);
    this.needles.forEach(({ text }, index) => {
      const slot = slotOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
      this.next[index] = this.first[slot] ?? 0;
      this.first[slot] = index + 1;
    });
  }

  /** Every place of `original` where a needle stands. */
  find(original: string): Match[] {
    const text = lowerCase(original);
    const matches: Match[] = [];
    let [one, two] = [text.charCodeAt(0), text.charCodeAt(1)];
    for (let at = 0; at + 2 < text.length; at++) {
      const three = text.charCodeAt(at + 2);
      let candidate = this.first[slotOf(one, two, three)] ?? 0;
      while (candidate > 0) {
        const needle = this.needles[candidate - 1];
        if (needle && text.startsWith(needle.text, at) && counts(needle, text, at)) matches.push({ needle, at });
        candidate = this.next[candidate - 1] ?? 0;
      }
      [one, two] = [two, three];
    }
    return matches;
  }
}

const slotOf = (one: number, two: number, three: number) => (one * 961 + two * 31 + three * 7_919) & (tableSize - 1);

/** Small letters, each in the place of its capital. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/\p{Lu}/gu, (letter) => {
        const small = letter.toLowerCase();
        return small.length === letter.length ? small : letter;
      });
}

function counts({ text: needle, standsAlone, near }: Needle, text: string, at: number): boolean {
  const end = at + needle.length;
  if (standsAlone) {
    const isCut = isDigit(needle.charCodeAt(0)) && isDigit(text.charCodeAt(at - 1));
    if (isCut && !encodedCharacter.test(text.slice(Math.max(0, at - 6), at))) return false;
    if (isDigit(needle.charCodeAt(needle.length - 1)) && isDigit(text.charCodeAt(end))) return false;
  }
  if (near.length === 0) return true;
  const before = text.slice(Math.max(0, at - neighbourhood), at);
  if (numberOfJson.test(before)) return false;
  return near.some((word) => before.includes(word));
}
