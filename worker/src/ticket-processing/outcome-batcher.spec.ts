import type { TicketOutcome, TicketRuns } from '@switchyard/data-access';
import { ticketOutcome } from '@switchyard/data-access/testing';
import { OutcomeBatcher } from './outcome-batcher';

/** Remembers batches; refuses every one that holds the outcome of `poison`. */
class FakeRuns {
  readonly batches: string[][] = [];
  poison: string | null = null;

  async store(outcomes: readonly TicketOutcome[]): Promise<void> {
    const ids = outcomes.map((outcome) => outcome.ticketId);
    this.batches.push(ids);
    if (this.poison !== null && ids.includes(this.poison)) throw new Error('refused');
  }
}

const setUp = () => {
  const runs = new FakeRuns();
  return { runs, batcher: new OutcomeBatcher(runs as unknown as TicketRuns) };
};

describe('OutcomeBatcher', () => {
  it('stores what comes together in one batch', async () => {
    const { runs, batcher } = setUp();
    await Promise.all(['a', 'b', 'c'].map((id) => batcher.store(ticketOutcome(id))));
    expect(runs.batches).toEqual([['a', 'b', 'c']]);
  });

  it('does not let a batch grow beyond its limit', async () => {
    const { runs, batcher } = setUp();
    await Promise.all(Array.from({ length: 120 }, (_, n) => batcher.store(ticketOutcome(String(n)))));
    expect(runs.batches.map((batch) => batch.length)).toEqual([50, 50, 20]);
  });

  it('refuses the bad outcome alone', async () => {
    const { runs, batcher } = setUp();
    runs.poison = 'b';
    const results = await Promise.allSettled(['a', 'b', 'c'].map((id) => batcher.store(ticketOutcome(id))));
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(runs.batches).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
  });
});
