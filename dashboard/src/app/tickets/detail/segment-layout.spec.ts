import { timeline } from '../testing/ticket-fixtures';
import { layoutSegments, segmentShares, type Segment } from './segment-layout';

const end = (boxes: ReturnType<typeof layoutSegments>) => boxes.reduce((sum, box) => sum + box.widthPct, 0);

describe('layoutSegments', () => {
  const real = timeline().runs[0]?.segments ?? [];

  it('fills the bar exactly, without gaps, in the given order', () => {
    const boxes = layoutSegments(real);
    expect(boxes.map(({ name }) => name)).toEqual(['wait', 'open', 'redact', 'triage', 'draft', 'persist']);
    expect(end(boxes)).toBeCloseTo(100, 9);
    boxes.reduce((start, box) => {
      expect(box.startPct).toBeCloseTo(start, 9);
      return start + box.widthPct;
    }, 0);
  });

  it('shows what was short, at the cost of what was long, and keeps the true shares', () => {
    const boxes = layoutSegments(
      [
        { name: 'wait', ms: 9_998 },
        { name: 'open', ms: 1 },
        { name: 'persist', ms: 1 },
      ],
      2,
    );
    expect(boxes.map(({ widthPct }) => widthPct)).toEqual([96, 2, 2]);
    expect(boxes.map(({ share }) => share)).toEqual([0.9998, 0.0001, 0.0001]);
  });

  it('lifts a segment that falls below the minimum only because others were lifted', () => {
    const segments: Segment[] = [
      { name: 'wait', ms: 89.9 },
      { name: 'redact', ms: 10.05 },
      { name: 'open', ms: 0.05 },
    ];
    const boxes = layoutSegments(segments, 10);
    expect(Math.min(...boxes.map(({ widthPct }) => widthPct))).toBe(10);
    expect(end(boxes)).toBeCloseTo(100, 9);
  });

  it('is in proportion when nothing is too short', () => {
    const boxes = layoutSegments([
      { name: 'wait', ms: 300 },
      { name: 'open', ms: 0 },
      { name: 'triage', ms: 100 },
    ]);
    expect(boxes.map(({ name, widthPct }) => [name, widthPct])).toEqual([
      ['wait', 75],
      ['triage', 25],
    ]);
  });

  it('is empty when no time passed, and one full bar for one segment', () => {
    expect(layoutSegments([{ name: 'wait', ms: 0 }])).toEqual([]);
    expect(layoutSegments([])).toEqual([]);
    expect(layoutSegments([{ name: 'redact', ms: 5 }])[0]?.widthPct).toBe(100);
  });
});

describe('segmentShares', () => {
  it('adds up to the whole, and to the total of the run', () => {
    const run = timeline().runs[0];
    const shares = segmentShares(run?.segments ?? []);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares.reduce((sum, { ms }) => sum + ms, 0)).toBe(run?.totalMs);
  });

  it('is zero each when no time passed', () => {
    expect(segmentShares([{ name: 'wait', ms: 0 }])).toEqual([{ name: 'wait', ms: 0, share: 0 }]);
  });
});
