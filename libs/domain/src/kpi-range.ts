/** Look-back windows of the KPIs, each with the bucket its trend is drawn in. */
export const kpiRanges = {
  '1h': { ms: 3_600_000, bucketMs: 60_000 },
  '24h': { ms: 86_400_000, bucketMs: 3_600_000 },
  '7d': { ms: 604_800_000, bucketMs: 21_600_000 },
  '30d': { ms: 2_592_000_000, bucketMs: 86_400_000 },
} as const;
export type KpiRange = keyof typeof kpiRanges;
export const kpiRangeNames = Object.keys(kpiRanges) as [KpiRange, ...KpiRange[]];

/** Dimensions by which processed tickets are broken down. */
export const breakdownDimensions = [
  'category',
  'industry',
  'region',
  'urgency',
  'sentiment',
  'language',
  'engine',
] as const;
export type BreakdownDimension = (typeof breakdownDimensions)[number];
