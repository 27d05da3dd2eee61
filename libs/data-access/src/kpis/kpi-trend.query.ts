import type { DataSource } from 'typeorm';

export interface TrendBucket {
  at: string;
  received: number;
  processed: number;
  needsReview: number;
  failed: number;
  piiItems: number;
  averageConfidence: number | null;
  processingP95: number | null;
}

/** $1 start, $2 end, $3 width in milliseconds. Buckets are aligned to the epoch; empty ones are there too. */
const trend = `
  WITH width AS (SELECT $3 * interval '1 millisecond' AS w, 'epoch'::timestamptz AS origin),
  bucket AS (
    SELECT generate_series(date_bin(w, $1::timestamptz, origin), date_bin(w, $2::timestamptz, origin), w) AS at FROM width
  ), received AS (
    SELECT date_bin(w, received_at, origin) AS at, count(*) AS n
    FROM ticket, width WHERE received_at >= (SELECT min(at) FROM bucket) AND received_at < $2 GROUP BY 1
  ), failed AS (
    SELECT date_bin(w, e.at, origin) AS at, count(*) AS n
    FROM ticket_event e, width
    WHERE e.type = 'ticket.failed' AND e.at >= (SELECT min(at) FROM bucket) AND e.at < $2 GROUP BY 1
  ), processed AS (
    SELECT date_bin(w, processed_at, origin) AS at, count(*) AS n, count(*) FILTER (WHERE needs_review) AS review,
           sum(pii_items) AS pii, avg(category_confidence) AS confidence,
           percentile_cont(0.95) WITHIN GROUP (ORDER BY extract(epoch FROM processed_at - started_at) * 1000) AS p95
    FROM ticket_result, width
    WHERE processed_at >= (SELECT min(at) FROM bucket) AND processed_at < $2 GROUP BY 1
  )
  SELECT b.at, coalesce(r.n, 0)::integer AS received, coalesce(p.n, 0)::integer AS processed,
         coalesce(p.review, 0)::integer AS "needsReview", coalesce(f.n, 0)::integer AS failed,
         coalesce(p.pii, 0)::integer AS "piiItems", p.confidence AS "averageConfidence", p.p95::float8 AS "processingP95"
  FROM bucket b LEFT JOIN received r USING (at) LEFT JOIN failed f USING (at) LEFT JOIN processed p USING (at)
  ORDER BY b.at`;

/** How the figures went over time. */
export class KpiTrendReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Buckets of `bucketMs` from `from` up to `to`, oldest first; the last one is not complete yet. */
  async buckets(from: Date, to: Date, bucketMs: number): Promise<TrendBucket[]> {
    const rows: (Omit<TrendBucket, 'at'> & { at: Date })[] = await this.dataSource.query(trend, [from, to, bucketMs]);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }
}
