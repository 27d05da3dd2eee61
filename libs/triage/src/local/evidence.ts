/** Signs that a text may show, and the words that are it; matched in lower-case text without accents. */
export type EvidencePatterns<Sign extends string> = Readonly<Record<Sign, RegExp>>;

/** How much a text shows of each sign, 0..1: one mention counts half, three or more count fully. */
export type Evidence<Sign extends string> = Readonly<Record<Sign, number>>;

const weightOfMentions = [0, 0.5, 0.8, 1];

/** Counts the signs in a text that `foldText` has prepared. */
export function readEvidence<Sign extends string>(folded: string, patterns: EvidencePatterns<Sign>): Evidence<Sign> {
  const signs = Object.entries<RegExp>(patterns).map(([sign, pattern]) => [sign, weigh(folded, pattern)]);
  return Object.fromEntries(signs) as Record<Sign, number>;
}

/** Lower case, without accents, with plain apostrophes. */
export const foldText = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/’/g, "'")
    .toLowerCase();

function weigh(folded: string, pattern: RegExp): number {
  const enough = weightOfMentions.length - 1;
  let mentions = 0;
  for (const found of folded.matchAll(pattern)) {
    mentions += found[0] === '' ? 0 : 1;
    if (mentions === enough) break;
  }
  return weightOfMentions[mentions] ?? 1;
}
