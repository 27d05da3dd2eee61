import type { FoundName } from './merge-names';

const certain = 0.5;

/** Makes one name of readings that overlap: the widest range with the best score. Uncertain readings beside a certain one go. */
export function joinedNames(names: readonly FoundName[]): FoundName[] {
  const joined: FoundName[] = [];
  for (const name of [...names].sort((a, b) => a.first - b.first || b.score - a.score)) {
    const previous = joined.at(-1);
    if (!previous || name.first >= previous.last) {
      joined.push({ ...name });
      continue;
    }
    // An uncertain reading never widens a certain one.
    if (previous.score >= certain !== name.score >= certain) {
      if (name.score > previous.score) joined[joined.length - 1] = { ...name };
      continue;
    }
    previous.last = Math.max(previous.last, name.last);
    if (name.score > previous.score) Object.assign(previous, { score: name.score, evidence: name.evidence });
  }
  return joined;
}
