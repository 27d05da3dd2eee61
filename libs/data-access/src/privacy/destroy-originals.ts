import type { Queryable } from '../database/queryable';
import { channels } from '../events/channels';

/** Shown for a ticket that was still to be processed when its original went. */
const erasedDetail = 'The text of this ticket has been erased.';

const endTickets = `
  WITH locked AS MATERIALIZED (
    SELECT id, run, status IN ('queued', 'processing') AS was_unfinished FROM ticket
    WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE
  ), erased AS (
    UPDATE ticket t
    SET sealed_text = '', original_erased_at = coalesce(t.original_erased_at, clock_timestamp()),
        status = CASE WHEN l.was_unfinished THEN 'failed' ELSE t.status END,
        failure_code = CASE WHEN l.was_unfinished THEN 'text-erased' ELSE t.failure_code END,
        failure_detail = CASE WHEN l.was_unfinished THEN $2 ELSE t.failure_detail END
    FROM locked l WHERE t.id = l.id
    RETURNING t.id, l.run, l.was_unfinished
  ), logged AS (
    INSERT INTO ticket_event (ticket_id, run, type, data)
    SELECT id, run, 'ticket.failed', jsonb_build_object('code', 'text-erased', 'detail', $2::text)
    FROM erased WHERE was_unfinished
    RETURNING seq
  )
  SELECT (SELECT pg_notify('${channels.events}', '') FROM logged LIMIT 1)`;

/**
 * Destroys the keys of these tickets, and with them sealed text and vaults, wherever there are copies of those. A ticket
 * still to be processed has failed; what a worker makes of it at this moment is not stored. Within a transaction. Gives
 * how many keys there were.
 */
export async function destroyOriginals(database: Queryable, ticketIds: readonly string[]): Promise<number> {
  const keys: unknown[] = await database.query(
    `WITH gone AS (DELETE FROM keys.ticket_key WHERE ticket_id = ANY($1::uuid[]) RETURNING ticket_id) SELECT * FROM gone`,
    [ticketIds],
  );
  await database.query(endTickets, [ticketIds, erasedDetail]);
  await database.query(
    'UPDATE ticket_result SET sealed_vault = NULL WHERE ticket_id = ANY($1::uuid[]) AND sealed_vault IS NOT NULL',
    [ticketIds],
  );
  return keys.length;
}
