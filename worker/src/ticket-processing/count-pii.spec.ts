import { countPii } from './count-pii';

const entity = { start: 0, end: 1, score: 1, placeholder: '<X_1>' };

describe('countPii', () => {
  it('counts by type and region, most frequent first', () => {
    expect(
      countPii([
        { ...entity, type: 'PHONE', region: 'US' },
        { ...entity, type: 'EMAIL' },
        { ...entity, type: 'PHONE', region: 'UK' },
        { ...entity, type: 'EMAIL' },
      ]),
    ).toEqual([
      { type: 'EMAIL', region: null, count: 2 },
      { type: 'PHONE', region: 'US', count: 1 },
      { type: 'PHONE', region: 'UK', count: 1 },
    ]);
  });

  it('has nothing to count in nothing', () => {
    expect(countPii([])).toEqual([]);
  });
});
