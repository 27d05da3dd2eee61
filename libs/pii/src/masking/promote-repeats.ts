import type { Candidate } from '../recognisers/recogniser';

/** Score from which a candidate counts once the same value is certain elsewhere; a label against it keeps it below. */
export const possible = 0.2;

/**
 * Keeps the candidates that are certain, whose score reaches `cutOf` them, and the possible ones whose value is certain
 * somewhere in the request.
 */
export function promoteRepeats(
  parts: readonly (readonly Candidate[])[],
  cutOf: (found: Candidate) => number,
): Candidate[][] {
  const keyOf = ({ type, canonical }: Candidate) => `${type} ${canonical}`;
  const certain = new Set<string>();
  for (const candidates of parts) {
    for (const candidate of candidates) if (candidate.score >= cutOf(candidate)) certain.add(keyOf(candidate));
  }
  if (certain.size === 0) return parts.map(() => []);
  return parts.map((candidates) =>
    candidates.flatMap((candidate) => {
      const cut = cutOf(candidate);
      if (candidate.score >= cut) return [candidate];
      return certain.has(keyOf(candidate)) ? [{ ...candidate, score: cut }] : [];
    }),
  );
}
