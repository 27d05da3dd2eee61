import type { Corrections, ReviewAction } from '@switchyard/contracts';
import type { RedactedText } from '@switchyard/domain';
import type { AuditOrigin } from '../audit/audit-entry';
import type { Queryable } from '../database/queryable';
import { channels } from '../events/channels';
import { storableText } from './storable-text';

export interface NewReview {
  ticketId: string;
  run: number;
  action: ReviewAction;
  /** Labels that differ from the result; null when none does. */
  corrections: Corrections | null;
  /** What takes the place of the result's draft; null: that one stands. */
  draft: RedactedText | null;
  by: Pick<AuditOrigin, 'actorKind' | 'actorId'>;
}

/** The newest judgement of a run. */
export interface ReviewRow {
  action: ReviewAction;
  at: Date;
  /** Name of the person or key as it is now. */
  by: string | null;
  corrections: Corrections | null;
}

const supersede = `UPDATE ticket_review SET is_current = false WHERE ticket_id = $1 AND run = $2 AND is_current`;
const store = `
  WITH review AS (
    INSERT INTO ticket_review (ticket_id, run, action, corrections, draft, reviewer_kind, reviewer_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    RETURNING ticket_id, run, action, corrections, at
  ), logged AS (
    INSERT INTO ticket_event (ticket_id, run, type, at, data)
    SELECT ticket_id, run, 'ticket.reviewed', at, jsonb_build_object('action', action) || coalesce(corrections, '{}')
    FROM review
    RETURNING seq
  )
  SELECT at, (SELECT pg_notify('${channels.events}', '') FROM logged) FROM review`;

/** What people said of results. A newer review of a run takes the place of the one before, which is kept. */
export class TicketReviews {
  constructor(private readonly database: Queryable) {}

  /**
   * Stores a review with its event and takes the ticket out of review, within a transaction. Gives when; null when the run
   * is not the ticket's current one any more, or has no result to review.
   */
  async add({ ticketId, run, action, corrections, draft, by }: NewReview): Promise<Date | null> {
    const [, found]: [unknown, number] = await this.database.query(
      `UPDATE ticket SET status = 'processed' WHERE id = $1 AND run = $2 AND status IN ('processed', 'needs-review')`,
      [ticketId, run],
    );
    if (found === 0) return null;
    await this.database.query(supersede, [ticketId, run]);
    const rows: { at: Date }[] = await this.database.query(store, [
      ...[ticketId, run, action, corrections && JSON.stringify(corrections)],
      ...[draft === null ? null : storableText(draft), by.actorKind, by.actorId],
    ]);
    return rows[0]?.at ?? null;
  }

  /** The newest review of a run. */
  async current(ticketId: string, run: number): Promise<ReviewRow | null> {
    const rows: ReviewRow[] = await this.database.query(
      `SELECT v.action, v.at, v.corrections, coalesce(person.name, api_key.name) AS by
       FROM ticket_review v
       LEFT JOIN person ON v.reviewer_kind = 'person' AND person.id = v.reviewer_id
       LEFT JOIN api_key ON v.reviewer_kind = 'api-key' AND api_key.id = v.reviewer_id
       WHERE v.ticket_id = $1 AND v.run = $2 AND v.is_current`,
      [ticketId, run],
    );
    return rows[0] ?? null;
  }
}
