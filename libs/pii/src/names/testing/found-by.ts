import { Doc } from '../../document/doc';
import { normalise } from '../../document/normalise';
import { maskingThreshold } from '../../recognisers/scoring';
import { promoteRepeats } from '../../masking/promote-repeats';
import { resolveOverlaps } from '../../masking/resolve-overlaps';
import type { Candidate, Recogniser } from '../../recognisers/recogniser';
import { TimeBudget } from '../../time-budget';

/** What recognisers find in a text with a score that is masked, without overlaps; offsets in the text. */
export function findingsOf(recognisers: readonly Recogniser[], text: string): Candidate[] {
  const view = normalise(text);
  const doc = new Doc(view, null, new TimeBudget(60_000, () => performance.now()));
  const found: Candidate[] = [];
  for (const recogniser of recognisers) {
    recogniser.find(doc, (candidate) => found.push({ ...candidate, ...view.original(candidate.start, candidate.end) }));
  }
  return resolveOverlaps(promoteRepeats([found], () => maskingThreshold)[0] ?? [], text);
}

/** The values one recogniser finds in a text. */
export function foundBy(recogniser: Recogniser, text: string): string[] {
  return findingsOf([recogniser], text).map(({ start, end }) => text.slice(start, end));
}
