import { shapes } from './tokens';
import type { Tagging } from './name-tagger';

/** A run of tokens that was tagged as one name. */
export interface NameSpan {
  first: number;
  /** Index after the last token. */
  last: number;
  /** 0..1: that of the surest token. */
  chance: number;
}

/** Runs of words, with nothing but spaces between them, whose chance is at least `threshold`. */
export function nameSpans({ sentence, chance }: Tagging, threshold: number): NameSpan[] {
  const spans: NameSpan[] = [];
  let open: NameSpan | null = null;
  sentence.tokens.forEach((token, at) => {
    const own = chance[at] ?? 0;
    if (token.shape < shapes.lower || own < threshold) {
      open = null;
      return;
    }
    if (!open) spans.push((open = { first: at, last: at, chance: 0 }));
    open.last = at + 1;
    open.chance = Math.max(open.chance, own);
  });
  return spans;
}
