import type { DataSource } from 'typeorm';

export interface UnfinishedTicket {
  id: string;
  run: number;
  /** Opaque; with the id, where the next page starts. */
  enqueuedAt: string;
}

/** Tickets whose current run has not ended: what the queue ought to know. */
export class UnfinishedTickets {
  constructor(private readonly dataSource: DataSource) {}

  /** Those enqueued at least `olderThanMs` ago, oldest first, after the ticket `after`. */
  page(olderThanMs: number, after: UnfinishedTicket | null, limit: number): Promise<UnfinishedTicket[]> {
    return this.dataSource.query(
      `SELECT id, run, enqueued_at::text AS "enqueuedAt" FROM ticket
       WHERE status IN ('queued', 'processing') AND enqueued_at < now() - $1 * interval '1 millisecond'
         AND ($2::timestamptz IS NULL OR (enqueued_at, id) > ($2::timestamptz, $3::uuid))
       ORDER BY enqueued_at, id LIMIT $4`,
      [olderThanMs, after?.enqueuedAt ?? null, after?.id ?? null, limit],
    );
  }
}
