import { advanceHorizon, horizonAt } from './settled-horizon';

const glimpse = (seqs: number[], xmin: number, xmax: number) => ({ seqs, xmin: BigInt(xmin), xmax: BigInt(xmax) });

describe('advanceHorizon', () => {
  it('follows contiguous rows', () => {
    expect(advanceHorizon(horizonAt(3), glimpse([4, 5, 6], 10, 10))).toEqual({ seq: 6, hole: null });
  });

  it('stops before a hole and remembers the transactions that may fill it', () => {
    expect(advanceHorizon(horizonAt(3), glimpse([4, 6, 7], 10, 12))).toEqual({ seq: 4, hole: { until: 12n } });
  });

  it('waits while one of them is open', () => {
    const waiting = advanceHorizon(horizonAt(4), glimpse([6], 10, 12));
    expect(advanceHorizon(waiting, glimpse([6, 7], 11, 20))).toEqual(waiting);
  });

  it('goes on when the hole was filled', () => {
    const waiting = advanceHorizon(horizonAt(4), glimpse([6], 10, 12));
    expect(advanceHorizon(waiting, glimpse([5, 6, 7], 11, 20))).toEqual({ seq: 7, hole: null });
  });

  it('passes a hole that nobody can fill any more', () => {
    const waiting = advanceHorizon(horizonAt(4), glimpse([6], 10, 12));
    expect(advanceHorizon(waiting, glimpse([6, 7], 12, 20))).toEqual({ seq: 7, hole: null });
  });

  it('treats a second hole behind a passed one as new', () => {
    const waiting = advanceHorizon(horizonAt(4), glimpse([6, 9], 10, 12));
    expect(advanceHorizon(waiting, glimpse([6, 9], 15, 20))).toEqual({ seq: 6, hole: { until: 20n } });
  });

  it('never moves backwards and stays put without rows', () => {
    expect(advanceHorizon(horizonAt(9), glimpse([], 1, 1))).toEqual({ seq: 9, hole: null });
    expect(advanceHorizon(horizonAt(9), glimpse([7, 8, 9], 1, 1))).toEqual({ seq: 9, hole: null });
  });

  it('delivers every committed row once, whatever the order of commits', () => {
    // Transactions 1..n draw seq = n but commit in a shuffled order; some roll back.
    let seed = 7;
    const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    for (let round = 0; round < 50; round++) {
      const count = 40;
      const open = new Set<number>();
      const committed = new Set<number>();
      const delivered: number[] = [];
      let horizon = horizonAt(0);
      let next = 1;
      while (next <= count || open.size > 0) {
        if (next <= count && random() < 0.5) open.add(next++);
        for (const id of [...open]) {
          if (random() < 0.3) {
            open.delete(id);
            if (random() < 0.8) committed.add(id);
          }
        }
        const seqs = [...committed].filter((seq) => seq > horizon.seq).sort((a, b) => a - b);
        const moved = advanceHorizon(horizon, glimpse(seqs, Math.min(next, ...open), next));
        delivered.push(...seqs.filter((seq) => seq <= moved.seq));
        horizon = moved;
      }
      for (let last = 0; last < 3; last++) {
        const seqs = [...committed].filter((seq) => seq > horizon.seq).sort((a, b) => a - b);
        for (let turn = 0; turn < count; turn++) horizon = advanceHorizon(horizon, glimpse(seqs, next, next));
        delivered.push(...seqs.filter((seq) => seq <= horizon.seq));
      }
      expect(delivered).toEqual([...committed].sort((a, b) => a - b));
    }
  });
});
