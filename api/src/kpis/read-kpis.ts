import { Injectable } from '@nestjs/common';
import type { KpiBreakdown, Kpis, KpiTrend } from '@switchyard/contracts';
import { KpiBreakdownReader, KpiFigures, KpiTrendReader, TaxonomyVersions } from '@switchyard/data-access';
import { type BreakdownDimension, type KpiRange, kpiRanges, type Taxonomy } from '@switchyard/domain';
import { validationProblem } from '../errors/validation-problem';
import { sampleShare, toFigures } from './kpi-figures';
import { periodOf } from './kpi-period';

const maxBuckets = 400;

/** Answers with figures counted from stored tickets at the moment of asking. */
@Injectable()
export class ReadKpis {
  constructor(
    private readonly figures: KpiFigures,
    private readonly trends: KpiTrendReader,
    private readonly breakdowns: KpiBreakdownReader,
    private readonly taxonomy: TaxonomyVersions,
  ) {}

  async kpis(range: KpiRange): Promise<Kpis> {
    const { from, to, previousFrom } = periodOf(range, new Date());
    const [current, previous, backlog] = await Promise.all([
      this.figures.totals(from, to),
      this.figures.totals(previousFrom, from),
      this.figures.backlog(),
    ]);
    return {
      range,
      from: from.toISOString(),
      asOf: to.toISOString(),
      backlog,
      sampleShare: sampleShare(current),
      figures: toFigures(current, previous),
    };
  }

  async trend(range: KpiRange, bucketMs: number = kpiRanges[range].bucketMs): Promise<KpiTrend> {
    if (kpiRanges[range].ms / bucketMs > maxBuckets) {
      const message = `must be at least ${Math.ceil(kpiRanges[range].ms / maxBuckets)} for ${range}`;
      throw validationProblem([{ path: ['bucket'], message }]);
    }
    const { from, to } = periodOf(range, new Date());
    return { range, bucketMs, asOf: to.toISOString(), buckets: await this.trends.buckets(from, to, bucketMs) };
  }

  async breakdown(by: BreakdownDimension, range: KpiRange): Promise<KpiBreakdown> {
    const { from, to } = periodOf(range, new Date());
    const [rows, taxonomy] = await Promise.all([this.breakdowns.rows(by, from, to), this.taxonomy.current()]);
    const items = rows.map((row) => ({ ...row, label: labelOf(by, row.key, taxonomy) }));
    const total = rows.reduce((sum, row) => sum + row.count, 0);
    return { by, range, asOf: to.toISOString(), total, items };
  }
}

/** The taxonomy's words for a category or industry; other keys speak for themselves. */
function labelOf(by: BreakdownDimension, key: string | null, taxonomy: Taxonomy): string {
  if (key === null) return 'Not known';
  const entries = by === 'category' ? taxonomy.categories : by === 'industry' ? taxonomy.industries : [];
  return entries.find((entry) => entry.id === key)?.label ?? key;
}
