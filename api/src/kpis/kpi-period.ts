import { type KpiRange, kpiRanges } from '@switchyard/domain';

export interface Period {
  from: Date;
  to: Date;
  /** Start of the period of equal length before. */
  previousFrom: Date;
}

/** The look-back window that ends at `now`. */
export function periodOf(range: KpiRange, now: Date): Period {
  const { ms } = kpiRanges[range];
  return { from: new Date(now.getTime() - ms), to: now, previousFrom: new Date(now.getTime() - 2 * ms) };
}
