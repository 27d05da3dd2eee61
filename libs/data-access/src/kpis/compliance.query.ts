import type { PiiType, Region } from '@switchyard/domain';
import type { Queryable } from '../database/queryable';

export interface ComplianceTotals {
  ticketsProcessed: number;
  ticketsWithPii: number;
  itemsFound: number;
  incomplete: number;
  reveals: number;
  erasureRequests: number;
  erasedTickets: number;
}

export interface FoundByRegion {
  region: Region | null;
  count: number;
  tickets: number;
}

const period = 'r.processed_at >= $1 AND r.processed_at < $2';
const findings = `
  SELECT r.ticket_id, r.run, r.processed_at, f.type, f.region, f.count
  FROM ticket_result r, jsonb_to_recordset(r.pii_counts) AS f (type text, region text, count integer)
  WHERE ${period}`;

/** Counts of personal data found, seen again and erased in a period; never values. */
export class ComplianceReader {
  constructor(private readonly database: Queryable) {}

  async totals(from: Date, to: Date): Promise<ComplianceTotals> {
    const rows: ComplianceTotals[] = await this.database.query(
      `SELECT count(*)::integer AS "ticketsProcessed",
              (count(*) FILTER (WHERE r.pii_items > 0))::integer AS "ticketsWithPii",
              coalesce(sum(r.pii_items), 0)::integer AS "itemsFound",
              (count(*) FILTER (WHERE NOT r.searched_whole))::integer AS "incomplete",
              (SELECT count(*) FROM audit_entry
               WHERE action = 'ticket.revealed' AND at >= $1 AND at < $2)::integer AS "reveals",
              (SELECT count(*) FROM erasure WHERE at >= $1 AND at < $2)::integer AS "erasureRequests",
              (SELECT coalesce(sum(tickets), 0) FROM erasure WHERE at >= $1 AND at < $2)::integer AS "erasedTickets"
       FROM ticket_result r WHERE ${period}`,
      [from, to],
    );
    const [row] = rows;
    if (!row) throw new Error('an aggregate without a row');
    return row;
  }

  byType(from: Date, to: Date): Promise<{ type: PiiType; count: number }[]> {
    return this.database.query(
      `SELECT type, sum(count)::integer AS count FROM (${findings}) f GROUP BY 1 ORDER BY 2 DESC, 1`,
      [from, to],
    );
  }

  byRegion(from: Date, to: Date): Promise<FoundByRegion[]> {
    return this.database.query(
      `SELECT region, sum(count)::integer AS count, count(DISTINCT ticket_id)::integer AS tickets
       FROM (${findings}) f GROUP BY 1 ORDER BY 2 DESC, 1`,
      [from, to],
    );
  }

  /** Days in UTC, oldest first; a day without results is left out. */
  byDay(from: Date, to: Date): Promise<{ day: string; count: number; tickets: number }[]> {
    return this.database.query(
      `SELECT to_char(r.processed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, sum(r.pii_items)::integer AS count,
              (count(*) FILTER (WHERE r.pii_items > 0))::integer AS tickets
       FROM ticket_result r WHERE ${period} GROUP BY 1 ORDER BY 1`,
      [from, to],
    );
  }

  /** Of all stored tickets: how many there are, are sealed, and can still be opened. */
  async originals(): Promise<{ stored: number; sealed: number; held: number }> {
    const rows: { stored: number; sealed: number; held: number }[] = await this.database.query(
      `SELECT count(*)::integer AS stored, (count(*) FILTER (WHERE octet_length(sealed_text) > 0))::integer AS sealed,
              (count(*) FILTER (WHERE original_erased_at IS NULL))::integer AS held
       FROM ticket`,
    );
    return rows[0] ?? { stored: 0, sealed: 0, held: 0 };
  }
}
