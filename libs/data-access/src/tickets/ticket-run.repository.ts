import type { DataSource } from 'typeorm';
import { channels } from '../events/channels';
import { type JoinedKey, keyColumns, keyJoins, toTicketKey } from '../privacy/key-rows';
import { storeOutcomes, toOutcomeRow } from './store-outcomes.sql';
import type { BegunRun, TicketOutcome } from './ticket-outcome';

type BegunRow = Omit<BegunRun, 'ticketId' | 'run' | 'key'> & JoinedKey;

const beginRun = `
  WITH begun AS (
    UPDATE ticket SET status = 'processing', started_at = clock_timestamp()
    WHERE id = $1 AND run = $2 AND status IN ('queued', 'processing')
    RETURNING id, sealed_text, region, enqueued_at, started_at
  )
  SELECT b.sealed_text AS "sealedText", b.region, b.enqueued_at AS "enqueuedAt", b.started_at AS "startedAt", ${keyColumns}
  FROM begun b ${keyJoins('b.id')}`;

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

  /** Marks the run as processing and gives the sealed text and its key; null when the run has ended or been superseded. */
  async begin(ticketId: string, run: number): Promise<BegunRun | null> {
    const rows: BegunRow[] = await this.dataSource.query(beginRun, [ticketId, run]);
    const [row] = rows;
    if (!row) return null;
    const { sealedText, region, enqueuedAt, startedAt } = row;
    return { ticketId, run, sealedText, key: toTicketKey(row), region, enqueuedAt, startedAt };
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
