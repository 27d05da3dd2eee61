import { isDeeperThan } from './json-depth';

const deep = (json: string, max: number) => isDeeperThan(Buffer.from(json), max);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('isDeeperThan', () => {
  it.each([
    [nested(3), 3, false],
    [nested(4), 3, true],
    ['[[],[],{},{"a":[]}]', 3, false],
    ['[[],[],{},{"a":[{}]}]', 3, true],
    ['{"a":"[[[[[[{{{{{"}', 1, false],
    ['{"a":"\\"[[[[[["}', 1, false],
    ['{"a":"\\\\","b":[[]]}', 2, true],
    ['"[[[', 1, false],
    ['', 0, false],
    ['[[[', 2, true],
  ])('%s beyond %i: %s', (json, max, expected) => {
    expect(deep(json, max)).toBe(expected);
  });

  it('stops at once in a bomb, and reads the largest body quickly', () => {
    const large = Buffer.from(`[${`"${'x'.repeat(998)}",`.repeat(32_000)}1]`);
    const start = performance.now();
    expect(isDeeperThan(Buffer.from('['.repeat(10_000_000)), 32)).toBe(true);
    expect(isDeeperThan(large, 32)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
