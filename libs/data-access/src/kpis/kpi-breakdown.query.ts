import type { BreakdownDimension } from '@switchyard/domain';
import type { DataSource } from 'typeorm';

export interface BreakdownRow {
  key: string | null;
  count: number;
  averageConfidence: number | null;
  needsReview: number;
}

const columns: Record<BreakdownDimension, string> = {
  category: 'r.category',
  industry: 'r.industry',
  region: 't.region',
  urgency: 'r.urgency',
  sentiment: 'r.sentiment',
  language: 'r.language',
  engine: 'r.engine',
};

/** How the results of a period spread over the values of one dimension, largest first. */
export class KpiBreakdownReader {
  constructor(private readonly dataSource: DataSource) {}

  rows(by: BreakdownDimension, from: Date, to: Date): Promise<BreakdownRow[]> {
    return this.dataSource.query(
      `SELECT ${columns[by]} AS key, count(*)::integer AS count, avg(r.category_confidence) AS "averageConfidence",
              (count(*) FILTER (WHERE r.needs_review))::integer AS "needsReview"
       FROM ticket_result r JOIN ticket t ON t.id = r.ticket_id
       WHERE r.processed_at >= $1 AND r.processed_at < $2
       GROUP BY 1 ORDER BY 2 DESC, 1`,
      [from, to],
    );
  }
}
