import type { Candidate } from '../recognisers/recogniser';
import { maskingThreshold } from '../recognisers/scoring';

/** Score from which a candidate counts once the same value is certain elsewhere; a label against it keeps it below. */
export const possible = 0.2;

function isCertain({ score }: Candidate): boolean {
  return score >= maskingThreshold;
}

/** Keeps the candidates that are certain, and the possible ones whose value is certain somewhere in the request. */
export function promoteRepeats(parts: readonly (readonly Candidate[])[]): Candidate[][] {
  const keyOf = ({ type, canonical }: Candidate) => `${type} ${canonical}`;
  const certain = new Set(parts.flatMap((candidates) => candidates.filter(isCertain).map(keyOf)));
  return parts.map((candidates) =>
    candidates
      .filter((candidate) => isCertain(candidate) || certain.has(keyOf(candidate)))
      .map((candidate) => (isCertain(candidate) ? candidate : { ...candidate, score: maskingThreshold })),
  );
}
