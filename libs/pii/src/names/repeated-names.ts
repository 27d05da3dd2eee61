import type { Sentence } from './features';
import { nameFlags, wordFlags } from './lexicon-flags';
import type { FoundName } from './merge-names';
import { isFirm } from './other-names';
import { shapes } from './tokens';

const sure = 0.6;
const notAName = wordFlags.common | wordFlags.thing | wordFlags.title | wordFlags.particle;

/** The words of found names where they stand again, whole or in part: `Jane Doe … jane said`. */
export function repeatedNames(sentence: Sentence, names: readonly FoundName[]): FoundName[] {
  const { tokens, flags } = sentence;
  const words = new Set<string>();
  const covered = new Uint8Array(tokens.length);
  for (const { first, last, score } of names) {
    if (score < 0.5) continue;
    covered.fill(1, first, last);
    if (score < sure) continue;
    for (let at = first; at < last; at += 1) {
      const folded = tokens[at]?.folded ?? '';
      const known = flags[at] ?? 0;
      if (folded.length > 2 && !(known & wordFlags.particle) && (!(known & notAName) || known & nameFlags))
        words.add(folded);
    }
  }
  if (words.size === 0) return [];
  const found: FoundName[] = [];
  let open: FoundName | null = null;
  tokens.forEach(({ folded, shape }, at) => {
    const known = flags[at] ?? 0;
    const small = shape === shapes.lower || shape === shapes.mixed;
    const isName = covered[at] === 0 && words.has(folded) && !(small && known & (notAName | wordFlags.place));
    if (!isName) {
      open = null;
      return;
    }
    if (!open) found.push((open = { first: at, last: at, score: sure, evidence: 'repeat' }));
    open.last = at + 1;
  });
  return found.filter(({ first, last }) => !isFirm(sentence, first, last));
}
