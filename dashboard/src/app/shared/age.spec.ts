import { ageInWords } from './age';

describe('ageInWords', () => {
  it.each([
    [0, 'just now'],
    [1_999, 'just now'],
    [2_000, '2 s ago'],
    [59_999, '59 s ago'],
    [60_000, '1 min ago'],
    [3_599_999, '59 min ago'],
    [3_600_000, '1 h ago'],
    [86_399_999, '23 h ago'],
    [86_400_000, '1 d ago'],
    [29.9 * 86_400_000, '29 d ago'],
    [30 * 86_400_000, null],
  ])('%d ms is %s', (ageMs, words) => {
    expect(ageInWords(ageMs)).toBe(words);
  });
});
