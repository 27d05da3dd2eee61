import type { DataSource } from 'typeorm';
import { channels } from '../events/channels';
import { storeOutcomes, toOutcomeRow } from './store-outcomes.sql';
import type { BegunRun, TicketOutcome } from './ticket-outcome';

interface BegunRow {
  sealed_text: Buffer;
  wrapped_key: Buffer | null;
  region: BegunRun['region'];
  enqueued_at: Date;
  started_at: Date;
}

const failRun = `
  WITH failed AS (
    UPDATE ticket SET status = 'failed', failure_code = $3, failure_detail = $4
    WHERE id = $1 AND run = $2 AND status IN ('queued', 'processing')
    RETURNING id, run
  ), logged AS (
    INSERT INTO ticket_event (ticket_id, run, type, data)
    SELECT id, run, 'ticket.failed', jsonb_build_object('code', $3::text, 'detail', $4::text) FROM failed
    RETURNING seq
  )
  SELECT (SELECT pg_notify('${channels.events}', '') FROM logged) FROM failed`;

/** Begins and ends runs. Each ending is guarded by (ticket, run): a second one changes nothing and logs nothing. */
export class TicketRuns {
  constructor(private readonly dataSource: DataSource) {}

  /** Marks the run as processing and gives the sealed text; null when the run has ended or been superseded. */
  async begin(ticketId: string, run: number): Promise<BegunRun | null> {
    const [rows]: [BegunRow[], number] = await this.dataSource.query(
      `UPDATE ticket SET status = 'processing', started_at = clock_timestamp()
       WHERE id = $1 AND run = $2 AND status IN ('queued', 'processing')
       RETURNING sealed_text, wrapped_key, region, enqueued_at, started_at`,
      [ticketId, run],
    );
    const row = rows[0];
    return row
      ? {
          ticketId,
          run,
          sealedText: row.sealed_text,
          wrappedKey: row.wrapped_key,
          region: row.region,
          enqueuedAt: row.enqueued_at,
          startedAt: row.started_at,
        }
      : null;
  }

  /**
   * Stores outcomes with their events in one transaction. Outcomes of runs that have ended already are left out.
   * Rejects as a whole when one of them cannot be stored, for instance because its category is not in the taxonomy.
   */
  async store(outcomes: readonly TicketOutcome[]): Promise<void> {
    await this.dataSource.query(storeOutcomes, [JSON.stringify(outcomes.map(toOutcomeRow))]);
  }

  /** Ends a run without a result. `detail` is shown to people: never text of a ticket. */
  async fail(ticketId: string, run: number, code: string, detail: string): Promise<void> {
    await this.dataSource.query(failRun, [ticketId, run, code, detail]);
  }
}
