const firstMs = 1_000;
const longestMs = 30_000;

/**
 * How long to wait before the next try after `failures` failed ones in a row: doubling from 1 s to 30 s, with the upper
 * half of each step left to chance, so that browsers cut off together do not come back together.
 */
export function backOffMs(failures: number, random: () => number = Math.random): number {
  const step = Math.min(longestMs, firstMs * 2 ** Math.max(0, failures - 1));
  return Math.round(step / 2 + (step / 2) * random());
}
