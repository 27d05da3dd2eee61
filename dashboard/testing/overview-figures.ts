import type { KpiBreakdown, Kpis, KpiTrend, Queues } from '@switchyard/contracts';
import { type BreakdownDimension, kpiDefinitions, type KpiName, kpiNames, type KpiRange } from '@switchyard/domain';

export const asOf = '2026-03-01T12:00:00.000Z';

/** Figures with the given values; the others are null. The period before had none. */
export function kpisOf(values: Partial<Record<KpiName, number>>, range: KpiRange = '24h', at = asOf): Kpis {
  const figures = Object.fromEntries(
    kpiNames.map((name) => [name, { value: values[name] ?? null, previous: null, ...kpiDefinitions[name] }]),
  ) as Kpis['figures'];
  return { range, from: asOf, asOf: at, backlog: { queued: 3, processing: 1 }, sampleShare: null, figures };
}

export function trendOf(counts: number[], range: KpiRange = '24h'): KpiTrend {
  const buckets = counts.map((processed, index) => ({
    at: new Date(Date.parse(asOf) + (index - counts.length + 1) * 3_600_000).toISOString(),
    received: processed + 1,
    processed,
    needsReview: 0,
    failed: 0,
    piiItems: 0,
    averageConfidence: null,
    processingP95: null,
  }));
  return { range, bucketMs: 3_600_000, asOf, buckets };
}

export function breakdownOf(
  by: BreakdownDimension,
  counts: Record<string, number>,
  range: KpiRange = '24h',
): KpiBreakdown {
  const items = Object.entries(counts).map(([key, count]) => ({
    key: key === 'unknown' ? null : key,
    label: `The ${key}`,
    count,
    averageConfidence: null,
    needsReview: Math.floor(count / 2),
  }));
  return { by, range, asOf, total: items.reduce((sum, { count }) => sum + count, 0), items };
}

export const queuesOf = (waiting: number, at = asOf): Queues => ({
  backend: 'redis',
  asOf: at,
  queues: [{ name: 'ticket-processing', waiting, active: 1, delayed: 0, completed: 9, failed: 0, isPaused: false }],
  workers: [{ name: 'worker-1', startedAt: asOf, seenAt: at, concurrency: 4 }],
});
