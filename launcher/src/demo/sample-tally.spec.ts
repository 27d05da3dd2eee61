import type { ActivityEvent } from '@switchyard/contracts';
import { SampleTally } from './sample-tally';

const event = (ticketId: string, type: ActivityEvent['type'], piiItems?: number): ActivityEvent => ({
  seq: 1,
  at: '2026-01-01T00:00:00.000Z',
  run: 1,
  type,
  ticketId,
  data: piiItems === undefined ? {} : { piiItems },
});

describe('SampleTally', () => {
  it('counts how the sent tickets ended, each once, and nobody else’s', () => {
    const tally = new SampleTally();
    tally.addEvents([event('a', 'ticket.processed', 2)]); // before the answer to its request
    tally.addSent(['a', 'b', null, 'c', 'd']);
    tally.addEvents([
      event('b', 'ticket.received'),
      event('b', 'ticket.needs-review', 1),
      event('b', 'ticket.needs-review', 1),
    ]);
    tally.addEvents([event('c', 'ticket.failed'), event('stranger', 'ticket.processed', 9)]);
    expect(tally).toMatchObject({ sent: 4, done: 3, refused: 1, existing: 0 });
    expect(tally.outcomes).toEqual({ processed: 1, needsReview: 1, failed: 1, piiItems: 3 });
  });

  it('tells apart what was there before, and follows what had not ended', () => {
    const tally = new SampleTally();
    tally.addSent(['old', 'open']);
    tally.addExisting({ id: 'old', status: 'processed', piiCount: 4 });
    tally.addExisting({ id: 'open', status: 'queued', piiCount: null });
    expect(tally).toMatchObject({ sent: 1, done: 0, existing: 1 });
    tally.addEvents([event('open', 'ticket.processed', 1)]);
    expect(tally).toMatchObject({ sent: 1, done: 1, existing: 1 });
    expect(tally.outcomes).toMatchObject({ processed: 1, piiItems: 1 });
    expect(tally.existingOutcomes).toMatchObject({ processed: 1, piiItems: 4 });
  });
});
