import type { TicketEvent } from '@switchyard/data-access';
import { RecentEvents } from './recent-events';

const event = (seq: number): TicketEvent => ({ seq, type: 'ticket.received', at: '', ticketId: '', run: 1, data: {} });
const events = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => event(from + index));
const seqs = (found: readonly TicketEvent[] | null) => found?.map(({ seq }) => seq);

describe('RecentEvents', () => {
  it('gives what follows, whether or not the number itself exists', () => {
    const recent = new RecentEvents(10);
    recent.push([event(2), event(5), event(6)]);
    expect(seqs(recent.after(0))).toEqual([2, 5, 6]);
    expect(seqs(recent.after(3))).toEqual([5, 6]);
    expect(seqs(recent.after(6))).toEqual([]);
  });

  it('says so when something is gone', () => {
    const recent = new RecentEvents(10);
    recent.push(events(1, 20));
    expect(recent.after(9)).toBeNull();
    expect(seqs(recent.after(10))).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });

  it('knows that it did not begin at the beginning', () => {
    const recent = new RecentEvents(10);
    recent.startAt(100);
    expect(recent.after(99)).toBeNull();
    expect(seqs(recent.after(100))).toEqual([]);
  });
});
