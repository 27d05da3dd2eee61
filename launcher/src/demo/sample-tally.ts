import type { ActivityEvent, Ticket } from '@switchyard/contracts';

type Outcome = 'processed' | 'needs-review' | 'failed';

/** How tickets ended, as counts. */
export interface Outcomes {
  processed: number;
  needsReview: number;
  failed: number;
  piiItems: number;
}

const outcomeOfEvent: Partial<Record<ActivityEvent['type'], Outcome>> = {
  'ticket.processed': 'processed',
  'ticket.needs-review': 'needs-review',
  'ticket.failed': 'failed',
};

/** Follows the tickets that were sent until each of them has ended, by the event log alone. */
export class SampleTally {
  refused = 0;
  private readonly ids = new Set<string>();
  private readonly earlier = new Map<string, { outcome: Outcome; piiItems: number }>();
  /** Of all tickets, because an event may come before the answer that gives its ticket's id. */
  private readonly ended = new Map<string, { outcome: Outcome; piiItems: number }>();

  addSent(ids: readonly (string | null)[]): void {
    for (const id of ids) {
      if (id) this.ids.add(id);
      else this.refused++;
    }
  }

  /** Takes what a ticket was when it turned out to have been sent before; one that has not ended yet is followed. */
  addExisting({ id, status, piiCount }: Pick<Ticket, 'id' | 'status' | 'piiCount'>): void {
    if (status === 'queued' || status === 'processing' || this.ended.has(id)) return;
    this.earlier.set(id, { outcome: status, piiItems: piiCount ?? 0 });
  }

  addEvents(events: readonly ActivityEvent[]): void {
    for (const { type, ticketId, data } of events) {
      const outcome = outcomeOfEvent[type];
      if (outcome) this.ended.set(ticketId, { outcome, piiItems: Number(data['piiItems'] ?? 0) });
    }
  }

  /** Tickets that were not there before. */
  get sent(): number {
    return this.ids.size - this.existing;
  }

  get existing(): number {
    return this.countIds((id) => this.earlier.has(id));
  }

  /** How many of `sent` have ended. */
  get done(): number {
    return this.countIds((id) => this.ended.has(id) && !this.earlier.has(id));
  }

  get outcomes(): Outcomes {
    return sum([...this.ids].flatMap((id) => (this.earlier.has(id) ? [] : (this.ended.get(id) ?? []))));
  }

  get existingOutcomes(): Outcomes {
    return sum([...this.ids].flatMap((id) => this.earlier.get(id) ?? []));
  }

  private countIds(test: (id: string) => boolean): number {
    let count = 0;
    for (const id of this.ids) if (test(id)) count++;
    return count;
  }
}

function sum(ends: readonly { outcome: Outcome; piiItems: number }[]): Outcomes {
  const count = (wanted: Outcome) => ends.filter(({ outcome }) => outcome === wanted).length;
  return {
    processed: count('processed'),
    needsReview: count('needs-review'),
    failed: count('failed'),
    piiItems: ends.reduce((total, { piiItems }) => total + piiItems, 0),
  };
}
