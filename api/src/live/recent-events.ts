import type { TicketEvent } from '@switchyard/data-access';

/** The newest settled events, in order. Holds between `capacity` and twice as many, so that trimming stays rare. */
export class RecentEvents {
  private events: TicketEvent[] = [];
  private startsAfter = 0;

  constructor(private readonly capacity: number) {}

  /** Says that everything after `seq` will be pushed. */
  startAt(seq: number): void {
    this.startsAfter = seq;
  }

  push(events: readonly TicketEvent[]): void {
    this.events.push(...events);
    if (this.events.length < 2 * this.capacity) return;
    const dropped = this.events.splice(0, this.events.length - this.capacity);
    this.startsAfter = dropped.at(-1)?.seq ?? this.startsAfter;
  }

  /** Those after `seq`, oldest first; null when some of them are gone. */
  after(seq: number): readonly TicketEvent[] | null {
    if (seq < this.startsAfter) return null;
    let low = 0;
    let high = this.events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.events[middle]?.seq ?? Infinity) <= seq) low = middle + 1;
      else high = middle;
    }
    return this.events.slice(low);
  }
}
