import type { Doc } from '../document/doc';
import { isLabel } from '../labels/label-adjacent';
import { sentenceIn } from './doc-sentence';
import type { Sentence } from './features';
import { isFirm } from './other-names';
import { shapes } from './tokens';

/** Index of the token that starts at an offset, or -1. */
function tokenAt({ tokens }: Sentence, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === offset ? low : -1;
}

/** Whether capitals say nothing on a token's line: it has some words, and all but the short ones have one. */
function isTitleCased({ tokens, lineStart, lineEnd }: Sentence, at: number): boolean {
  let words = 0;
  for (let index = lineStart[at] ?? 0; index < (lineEnd[at] ?? 0); index += 1) {
    const token = tokens[index];
    if (!token || token.shape < shapes.lower || token.end - token.start < 4) continue;
    if (token.shape === shapes.lower) return false;
    words += 1;
  }
  return words > 3;
}

/** Words before or after a name that speak to a person or of one. */
const personal = new Set(
  (
    'hi hello hey dear thanks thank regards cheers sincerely best yours love wishes mr mrs ms miss dr prof sir name am is hallo liebe lieber herr ' +
    'frau bonjour cher chere monsieur madame merci hola estimado estimada senor senora gracias ciao gentile signor signora grazie beste ' +
    'heer mevrouw ola prezado prezada senhor senhora pan pani sent please'
  ).split(' '),
);

function isPersonal({ tokens }: Sentence, at: number): boolean {
  return personal.has(tokens[at]?.folded ?? '');
}

/**
 * Whether the name at an offset is a single one in a firm's name, such as `Keane Ceramics` below Rosalind Keane's. In
 * doubt it is not: where every word of a line has a capital, where a label follows, or where somebody is spoken to.
 */
export function isFirmAt(doc: Doc, offset: number): boolean {
  const sentence = sentenceIn(doc);
  const { tokens } = sentence;
  const at = tokenAt(sentence, offset);
  const next = tokens[at + 1];
  if (at < 0 || tokens[at]?.shape !== shapes.capitalised || !isFirm(sentence, at, at + 1)) return false;
  if (next && (next.shape === shapes.upper || isLabel(doc, next.start, next.end))) return false;
  const before = tokens[at - 1]?.shape === shapes.sign ? at - 2 : at - 1;
  if (isPersonal(sentence, before) || isPersonal(sentence, at + 1)) return false;
  const opens = sentence.lineStart[at] === at || tokens[at - 1]?.shape === shapes.sign;
  return opens || !isTitleCased(sentence, at);
}
