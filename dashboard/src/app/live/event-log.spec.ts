import { eventOf } from '../../../testing/fake-yard';
import { type EventLog, type EventSpan, mergeSpan, pageSpan, trimmed } from './event-log';

const span = (after: number, upTo: number, seqs: number[]): EventSpan => ({ after, upTo, items: seqs.map(eventOf) });
const logOf = (floor: number, cursor: number, seqs: number[]): EventLog => ({
  floor,
  cursor,
  items: seqs.map(eventOf),
});
const seqs = (items: readonly { seq: number }[]) => items.map(({ seq }) => seq);

describe('mergeSpan', () => {
  it('takes a first span as history, not as news', () => {
    const { log, added, gap } = mergeSpan(null, span(4, 9, [5, 8]));
    expect(log).toEqual(logOf(4, 9, [5, 8]));
    expect(added).toEqual([]);
    expect(gap).toBe(false);
  });

  it('adds what follows', () => {
    const { log, added } = mergeSpan(logOf(0, 3, [1, 2, 3]), span(3, 5, [4, 5]));
    expect(log).toEqual(logOf(0, 5, [1, 2, 3, 4, 5]));
    expect(seqs(added)).toEqual([4, 5]);
  });

  it('drops what is known when spans overlap', () => {
    const { log, added } = mergeSpan(logOf(0, 3, [1, 2, 3]), span(1, 5, [2, 3, 4, 5]));
    expect(seqs(log.items)).toEqual([1, 2, 3, 4, 5]);
    expect(seqs(added)).toEqual([4, 5]);
  });

  it('leaves the log as it is when nothing is new', () => {
    const before = logOf(0, 9, [1, 9]);
    expect(mergeSpan(before, span(2, 9, [9])).log).toBe(before);
  });

  it('refuses a span behind a gap', () => {
    const before = logOf(0, 3, [3]);
    expect(mergeSpan(before, span(5, 7, [6, 7]))).toEqual({ log: before, added: [], gap: true });
  });

  it('accepts a span that starts in a hole already covered', () => {
    const { log, gap } = mergeSpan(logOf(0, 6, [3]), span(6, 7, [7]));
    expect(gap).toBe(false);
    expect(seqs(log.items)).toEqual([3, 7]);
  });

  it('puts older events in front without calling them news', () => {
    const { log, added } = mergeSpan(logOf(10, 12, [11, 12]), span(4, 10, [6, 10]));
    expect(log).toEqual(logOf(4, 12, [6, 10, 11, 12]));
    expect(added).toEqual([]);
  });

  it('passes over a span that lies apart, before the log', () => {
    const before = logOf(10, 12, [11]);
    expect(mergeSpan(before, span(2, 5, [3])).log).toBe(before);
  });

  it('puts a disordered, doubled span in order', () => {
    const { log } = mergeSpan(null, span(0, 3, [3, 1, 2, 1]));
    expect(seqs(log.items)).toEqual([1, 2, 3]);
  });

  it('holds exactly the covered events, whatever arrives in whatever order', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 200; round++) {
      const all = Array.from({ length: 60 }, (_, i) => i + 1).filter(() => random(4) > 0);
      let log: EventLog | null = null;
      const news: number[] = [];
      let started: number | null = null;
      for (let step = 0; step < 25; step++) {
        const after = random(60);
        const upTo = after + random(20);
        const merge = mergeSpan(
          log,
          span(
            after,
            upTo,
            all.filter((seq) => seq > after && seq <= upTo),
          ),
        );
        started ??= merge.log.cursor;
        log = merge.log;
        news.push(...seqs(merge.added));
        expect(seqs(log.items)).toEqual(all.filter((seq) => log !== null && seq > log.floor && seq <= log.cursor));
        expect(news).toEqual(all.filter((seq) => log !== null && seq > (started ?? 0) && seq <= log.cursor));
      }
    }
  });
});

describe('trimmed', () => {
  it('drops the oldest and says so in the floor', () => {
    expect(trimmed(logOf(0, 9, [2, 4, 6, 8]), 2)).toEqual(logOf(4, 9, [6, 8]));
  });

  it('leaves a short log alone', () => {
    const log = logOf(0, 9, [2, 4]);
    expect(trimmed(log, 2)).toBe(log);
  });
});

describe('pageSpan', () => {
  const page = (items: number[], seq: number) => ({ items: items.map(eventOf), seq, asOf: '2026-01-01T00:00:00.000Z' });

  it('trusts a full page only up to its last item', () => {
    const { after, upTo } = pageSpan(page([4, 5], 9), { after: 3, limit: 2, settled: 8 });
    expect([after, upTo]).toEqual([3, 5]);
  });

  it('trusts a page that is not full up to what was settled before it was asked for, not up to its own newest number', () => {
    expect(pageSpan(page([4], 9), { after: 3, limit: 2, settled: 6 }).upTo).toBe(6);
    expect(pageSpan(page([], 9), { after: 3, limit: 2, settled: 0 }).upTo).toBe(3);
  });

  it('lets the newest page reach back to its first item when it is full, else to the beginning', () => {
    expect(pageSpan(page([7, 9], 9), { limit: 2, settled: 0 }).after).toBe(6);
    expect(pageSpan(page([7, 9], 9), { limit: 3, settled: 0 }).after).toBe(0);
    expect(pageSpan(page([7, 9], 12), { limit: 3, settled: 11 }).upTo).toBe(11);
  });
});
