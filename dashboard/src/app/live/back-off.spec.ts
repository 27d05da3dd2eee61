import { backOffMs } from './back-off';

describe('backOffMs', () => {
  it('doubles from one second to thirty', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7, 50].map((failures) => backOffMs(failures, () => 1));
    expect(longest).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('leaves the upper half of a step to chance', () => {
    expect(backOffMs(3, () => 0)).toBe(2_000);
    expect(backOffMs(3, () => 0.5)).toBe(3_000);
  });

  it('spreads browsers that were cut off together', () => {
    const waits = new Set(Array.from({ length: 200 }, () => backOffMs(5)));
    expect(waits.size).toBeGreaterThan(150);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(8_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(16_000);
  });
});
