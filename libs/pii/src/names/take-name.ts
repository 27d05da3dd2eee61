import type { Sentence } from './features';
import { nameFlags, wordFlags } from './lexicon-flags';
import { shapes } from './tokens';

const maxWords = 5;
const notAName = wordFlags.common | wordFlags.thing | wordFlags.title | wordFlags.place;

/** Whether a word with a capital may be part of a name that a phrase announces. */
function isNameLike(sentence: Sentence, at: number, anyCase: boolean): boolean {
  const token = sentence.tokens[at];
  if (!token || token.shape < shapes.lower || token.shape === shapes.coded) return false;
  const flags = sentence.flags[at] ?? 0;
  if (token.shape === shapes.lower || token.shape === shapes.mixed) {
    if (!anyCase || token.folded.length < 3) return false;
    return (
      (flags & notAName) === 0 ||
      ((flags & nameFlags) !== 0 && (flags & (wordFlags.thing | wordFlags.title | wordFlags.common)) === 0)
    );
  }
  return (flags & notAName) === 0 || (flags & nameFlags) !== 0;
}

/**
 * Reads a name that starts at a token; gives the index after it, or `at` when there is none. `anyCase` also takes words
 * without a capital that no list knows as something else.
 */
export function takeName(sentence: Sentence, at: number, anyCase: boolean): number {
  let end = at;
  let index = at;
  const opening = sentence.flags[at] ?? 0;
  const opensWithFirst = (opening & wordFlags.first) !== 0 && (opening & notAName) === 0;
  while (index < at + maxWords) {
    const token = sentence.tokens[index];
    // A family name may be an everyday word: `Mireille Autant`.
    const isFamilyName =
      opensWithFirst &&
      index > at &&
      token?.shape === shapes.capitalised &&
      !((sentence.flags[index] ?? 0) & (wordFlags.thing | wordFlags.title));
    if (isNameLike(sentence, index, anyCase) || isFamilyName) {
      index += 1;
      end = index;
    } else if (
      token &&
      (sentence.flags[index] ?? 0) & wordFlags.particle &&
      token.shape >= shapes.lower &&
      (index > at || (sentence.tokens[at + 1]?.shape ?? 0) >= shapes.capitalised)
    )
      index += 1;
    else break;
  }
  return end;
}
