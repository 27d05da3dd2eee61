import type { Kpis } from '@switchyard/contracts';
import { kpiDefinitions, type KpiName, kpiNames } from '@switchyard/domain';
import type { PeriodTotals } from '@switchyard/data-access';

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** Every figure from the totals it rests on; null where there is nothing to measure. */
const figures: Record<KpiName, (totals: PeriodTotals) => number | null> = {
  ticketsReceived: (totals) => totals.received,
  ticketsProcessed: (totals) => totals.results,
  ticketsFailed: (totals) => totals.failed,
  accuracy: (totals) => share(totals.unchanged, totals.reviewed),
  automationRate: (totals) => share(totals.results - totals.needsReview, totals.results),
  averageConfidence: (totals) => totals.averageConfidence,
  piiItems: (totals) => totals.piiItems,
  ticketsWithPii: (totals) => totals.withPii,
  draftsMade: (totals) => totals.drafts,
  draftsUsed: (totals) => totals.draftsUsed,
  fallbackRate: (totals) => share(totals.fallbacks, totals.results),
  costUsd: (totals) => totals.costUsd,
  queueWaitP50: (totals) => totals.waitP50,
  queueWaitP95: (totals) => totals.waitP95,
  processingP50: (totals) => totals.processingP50,
  processingP95: (totals) => totals.processingP95,
};

/** The figures of a period beside those of the period before. */
export function toFigures(current: PeriodTotals, previous: PeriodTotals): Kpis['figures'] {
  const entries = kpiNames.map((name) => {
    const { unit, definition } = kpiDefinitions[name];
    return [name, { value: figures[name](current), previous: figures[name](previous), unit, definition }] as const;
  });
  return Object.fromEntries(entries) as Kpis['figures'];
}

export const sampleShare = (totals: PeriodTotals) => share(totals.samples, totals.results);
