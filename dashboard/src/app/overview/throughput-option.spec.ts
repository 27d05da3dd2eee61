import { trendOf } from '../../../testing/overview-figures';
import { throughputOption } from './throughput-option';
import { throughputTip } from './throughput-tip';

interface Drawn {
  name: string;
  type: string;
  data: unknown[];
  lineStyle?: { type: unknown };
}

describe('throughputOption', () => {
  const option = throughputOption(
    trendOf([3, 4, 5]),
    () => document.createElement('p'),
    (token) => token,
  );
  const series = option['series'] as Drawn[];

  it('draws complete buckets solid and the newest one dashed', () => {
    const [solid, dashed] = series.filter(({ name }) => name === 'Processed');
    expect([solid?.data, solid?.lineStyle?.type]).toEqual([[3, 4, null], 'solid']);
    expect([dashed?.data, dashed?.lineStyle?.type]).toEqual([
      [null, 4, 5],
      [4, 4],
    ]);
  });

  it('draws received tickets as columns, the newest one with a dashed border', () => {
    const received = series.find(({ name }) => name === 'Received');
    expect(received?.type).toBe('bar');
    expect(received?.data).toEqual([4, 5, expect.objectContaining({ value: 6 })]);
    expect(received?.data[2]).toHaveProperty('itemStyle.borderType', [3, 3]);
  });
});

describe('throughputTip', () => {
  it('holds the bucket’s figures and says that the newest is not complete', () => {
    const trend = trendOf([3, 4]);
    expect(throughputTip(document, trend, 0).textContent).toMatch(/Received4Processed3Needs review0Failed0$/);
    expect(throughputTip(document, trend, 0).textContent).not.toContain('so far');
    expect(throughputTip(document, trend, 1).textContent).toContain('so far');
  });
});
