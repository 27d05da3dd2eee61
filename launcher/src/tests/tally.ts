/** What one Jest run counted, as its reporter wrote it. */
export interface RunTally {
  project: string;
  passed: number;
  failed: number;
  skipped: number;
  /** Test files that could not be run at all. */
  broken: number;
}

export const parseTallies = (text: string): RunTally[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RunTally);

/**
 * The last lines of a test run; the very last one is the result. A file that cannot be run counts as a failed test, and
 * so does each of `failedRuns` that ended badly though no test of it failed.
 */
export function summariseTests(tallies: readonly RunTally[], failedRuns: readonly string[]): string[] {
  const sum = (of: (tally: RunTally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const skipped = sum((tally) => tally.skipped);
  const broken = tallies.filter((tally) => tally.broken > 0).map(({ project, broken }) => `${project}: ${broken}`);
  const failed = Math.max(
    sum((tally) => tally.failed + tally.broken),
    failedRuns.length,
  );
  return [
    ...(failedRuns.length > 0 ? [`Failed: ${failedRuns.join('; ')}`] : []),
    ...(broken.length > 0 ? [`Test files that could not be run (counted as failed): ${broken.join(', ')}`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `${sum((tally) => tally.passed)} passed, ${failed} failed`,
  ];
}
