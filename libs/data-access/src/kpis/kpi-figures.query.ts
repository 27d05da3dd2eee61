import type { DataSource } from 'typeorm';

/** Sums over a period [from, to); shares are left to the caller. Percentiles in milliseconds. */
export interface PeriodTotals {
  received: number;
  failed: number;
  results: number;
  needsReview: number;
  averageConfidence: number | null;
  piiItems: number;
  withPii: number;
  drafts: number;
  /** Of the period's newest reviews of each run. */
  reviewed: number;
  /** Approved as they were. */
  unchanged: number;
  /** Approved or corrected, with a reply. */
  draftsUsed: number;
  fallbacks: number;
  samples: number;
  costUsd: number;
  waitP50: number | null;
  waitP95: number | null;
  processingP50: number | null;
  processingP95: number | null;
}

const milliseconds = (interval: string) => `extract(epoch FROM ${interval}) * 1000`;
const percentile = (share: number, value: string) => `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${value})`;
const wait = milliseconds('r.started_at - r.enqueued_at');
const processing = milliseconds('r.processed_at - r.started_at');

const totalsOfPeriod = `
  WITH period_review AS (
    SELECT v.action, coalesce(v.draft, r.draft) IS NOT NULL AS has_reply
    FROM ticket_review v JOIN ticket_result r USING (ticket_id, run)
    WHERE v.is_current AND v.at >= $1 AND v.at < $2
  )
  SELECT
    (SELECT count(*) FROM ticket WHERE received_at >= $1 AND received_at < $2)::integer AS "received",
    (SELECT count(*) FROM ticket_event WHERE type = 'ticket.failed' AND at >= $1 AND at < $2)::integer AS "failed",
    count(*)::integer AS "results",
    (count(*) FILTER (WHERE r.needs_review))::integer AS "needsReview",
    avg(r.category_confidence) AS "averageConfidence",
    coalesce(sum(r.pii_items), 0)::integer AS "piiItems",
    (count(*) FILTER (WHERE r.pii_items > 0))::integer AS "withPii",
    (count(*) FILTER (WHERE r.draft IS NOT NULL))::integer AS "drafts",
    (SELECT count(*) FROM period_review)::integer AS "reviewed",
    (SELECT count(*) FROM period_review WHERE action = 'approve')::integer AS "unchanged",
    (SELECT count(*) FROM period_review WHERE action <> 'reject' AND has_reply)::integer AS "draftsUsed",
    (count(*) FILTER (WHERE 'engine-fallback' = ANY(r.reasons)))::integer AS "fallbacks",
    (count(*) FILTER (WHERE t.source = 'sample'))::integer AS "samples",
    coalesce(sum(r.cost_usd), 0)::float8 AS "costUsd",
    ${percentile(0.5, wait)}::float8 AS "waitP50",
    ${percentile(0.95, wait)}::float8 AS "waitP95",
    ${percentile(0.5, processing)}::float8 AS "processingP50",
    ${percentile(0.95, processing)}::float8 AS "processingP95"
  FROM ticket_result r JOIN ticket t ON t.id = r.ticket_id
  WHERE r.processed_at >= $1 AND r.processed_at < $2`;

/** Figures counted from the stored tickets and results at the moment of asking. */
export class KpiFigures {
  constructor(private readonly dataSource: DataSource) {}

  async totals(from: Date, to: Date): Promise<PeriodTotals> {
    const rows: PeriodTotals[] = await this.dataSource.query(totalsOfPeriod, [from, to]);
    const [row] = rows;
    if (!row) throw new Error('an aggregate without a row');
    return row;
  }

  /** Unfinished tickets now. */
  async backlog(): Promise<{ queued: number; processing: number }> {
    const rows: { queued: number; processing: number }[] = await this.dataSource.query(
      `SELECT (count(*) FILTER (WHERE status = 'queued'))::integer AS queued,
              (count(*) FILTER (WHERE status = 'processing'))::integer AS processing
       FROM ticket WHERE status IN ('queued', 'processing')`,
    );
    return rows[0] ?? { queued: 0, processing: 0 };
  }
}
