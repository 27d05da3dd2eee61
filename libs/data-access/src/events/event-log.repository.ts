import type { TicketEventType } from '@switchyard/domain';
import type { DataSource } from 'typeorm';
import type { LogGlimpse } from './settled-horizon';

/** A row of the event log. `data` holds labels and counts, never text of a ticket. */
export interface TicketEvent {
  seq: number;
  type: TicketEventType;
  at: string;
  ticketId: string;
  run: number;
  data: Record<string, unknown>;
}

interface EventRow {
  seq: string;
  type: TicketEventType;
  at: Date;
  ticket_id: string;
  run: number;
  data: Record<string, unknown>;
}

const columns = 'seq, type, at, ticket_id, run, data';

const toEvent = (row: EventRow): TicketEvent => ({
  seq: Number(row.seq),
  type: row.type,
  at: row.at.toISOString(),
  ticketId: row.ticket_id,
  run: row.run,
  data: row.data,
});

/** The durable feed of what happened to tickets, in the order of its sequence numbers. */
export class EventLog {
  constructor(private readonly dataSource: DataSource) {}

  /** Events after `seq`, oldest first, with what `advanceHorizon` needs to tell which of them are settled. */
  async glimpse(seq: number, limit: number): Promise<LogGlimpse & { events: TicketEvent[] }> {
    // One statement, so that rows and transaction ids belong to the same snapshot.
    const rows: (Partial<EventRow> & { xmin: string; xmax: string })[] = await this.dataSource.query(
      `SELECT ${columns}, pg_snapshot_xmin(s.now)::text AS xmin, pg_snapshot_xmax(s.now)::text AS xmax
       FROM (SELECT pg_current_snapshot() AS now) s
       LEFT JOIN LATERAL (SELECT * FROM ticket_event WHERE seq > $1 ORDER BY seq LIMIT $2) e ON true
       ORDER BY seq`,
      [seq, limit],
    );
    const events = rows.flatMap((row) => (row.seq === null ? [] : [toEvent(row as EventRow)]));
    const { xmin, xmax } = rows[0] ?? { xmin: '0', xmax: '0' };
    return { events, seqs: events.map((event) => event.seq), xmin: BigInt(xmin), xmax: BigInt(xmax) };
  }

  /** Events with `after < seq ≤ upTo`, oldest first; the newest `limit` of them when `after` is null. */
  async page(after: number | null, upTo: number, limit: number): Promise<TicketEvent[]> {
    const rows: EventRow[] =
      after === null
        ? await this.dataSource.query(
            `SELECT * FROM (SELECT ${columns} FROM ticket_event WHERE seq <= $1 ORDER BY seq DESC LIMIT $2) newest ORDER BY seq`,
            [upTo, limit],
          )
        : await this.dataSource.query(
            `SELECT ${columns} FROM ticket_event WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3`,
            [after, upTo, limit],
          );
    return rows.map(toEvent);
  }

  /** The `limit` newest sequence numbers end at or before this one; 0 when the log is shorter. Where a reader starts. */
  async startOfNewest(limit: number): Promise<number> {
    const rows: { seq: string }[] = await this.dataSource.query(
      'SELECT seq FROM ticket_event ORDER BY seq DESC OFFSET $1 LIMIT 1',
      [limit],
    );
    return Number(rows[0]?.seq ?? 0);
  }

  /** Everything that happened to one ticket, oldest first. */
  async ofTicket(ticketId: string): Promise<TicketEvent[]> {
    const rows: EventRow[] = await this.dataSource.query(
      `SELECT ${columns} FROM ticket_event WHERE ticket_id = $1 ORDER BY seq`,
      [ticketId],
    );
    return rows.map(toEvent);
  }
}
