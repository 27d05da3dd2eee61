import type { CuedName } from './cued-name';
import type { Sentence } from './features';
import { nameFlags, wordFlags } from './lexicon-flags';
import { takeName } from './take-name';
import { shapes } from './tokens';

const otherWords = wordFlags.common | wordFlags.thing | wordFlags.title;
const isName = (flags: number) => (flags & nameFlags) !== 0 && (flags & otherWords) === 0;

function closesName(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at];
  if (!next || next.shape === shapes.lineEnd || next.shape === shapes.number) return true;
  return next.shape === shapes.sign && /^[,|(+/]$/.test(String.fromCharCode(next.hash));
}

/** `L.S.`, `P.S.`: initials without a name. */
function isAllInitials({ tokens }: Sentence, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (tokens[at]?.shape !== shapes.initial) return false;
  return true;
}

/** A name that opens a line of its own, as a signature does: `Jane Doe`, `Jane Doe, 020 7946 0000`, `DOE Jane`, `J. Doe`. */
export function signatureAt(sentence: Sentence, at: number): CuedName | null {
  const { tokens, flags } = sentence;
  if (sentence.lineStart[at] !== at || at === 0) return null;
  const token = tokens[at];
  const own = flags[at] ?? 0;
  const next = flags[at + 1] ?? 0;
  if (!token || token.shape < shapes.lower) return null;
  if (token.shape === shapes.lower) {
    const whole = tokens[at + 1]?.shape === shapes.lower && isName(own) && isName(next) && closesName(sentence, at + 2);
    return whole ? { first: at, last: at + 2, kind: 'signature' } : null;
  }
  const familyFirst = token.shape === shapes.upper && (own & otherWords) === 0 && (next & wordFlags.first) !== 0;
  if (token.shape !== shapes.initial && !familyFirst && !((own & wordFlags.first) !== 0 && (own & otherWords) === 0))
    return null;
  const last = takeName(sentence, at, false);
  return last - at >= 2 && closesName(sentence, last) && !isAllInitials(sentence, at, last)
    ? { first: at, last, kind: 'signature' }
    : null;
}

/** A first name that is the last word of the text, after a sign or on its own line: `… never rang. keisha`. */
export function lastWordAt(sentence: Sentence, at: number): CuedName | null {
  const { tokens, flags } = sentence;
  const own = flags[at] ?? 0;
  const token = tokens[at];
  // `Jane Doe, EA`: letters after a name.
  if (!token || (token.shape === shapes.upper && token.end - token.start <= 3)) return null;
  if (at === 0 || at < tokens.length - 5 || !(own & wordFlags.first) || own & (otherWords | wordFlags.place))
    return null;
  const before = tokens[at - 1]?.shape;
  if (before !== shapes.sign && before !== shapes.lineEnd) return null;
  for (let index = at + 1; index < tokens.length; index += 1) {
    const shape = tokens[index]?.shape;
    if (index > at + 4 || (shape !== shapes.sign && shape !== shapes.lineEnd)) return null;
  }
  return { first: at, last: at + 1, kind: 'signature' };
}

function isInitial({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  return token?.shape === shapes.initial && token.end - token.start === 2;
}

/** A family name after initials with a dot: `G.M. de Wit`. */
export function initialsAt(sentence: Sentence, at: number): CuedName | null {
  const { tokens, flags } = sentence;
  if (!isInitial(sentence, at) || isInitial(sentence, at - 1)) return null;
  let next = at + 1;
  while (isInitial(sentence, next)) next += 1;
  const afterInitials = next;
  while (next < at + 6 && (flags[next] ?? 0) & wordFlags.particle) next += 1;
  const excluded = next > afterInitials ? wordFlags.thing | wordFlags.title : otherWords | wordFlags.place;
  const isFamily = tokens[next]?.shape === shapes.capitalised && ((flags[next] ?? 0) & excluded) === 0;
  return isFamily ? { first: at, last: next + 1, kind: 'initials' } : null;
}
