import { breakdownDimensions, kpiNames, kpiRangeNames } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema } from './fields.contract';

const rangeSchema = z.enum(kpiRangeNames).default('24h');

export const kpisQuerySchema = z.strictObject({ range: rangeSchema });
export type KpisQuery = z.infer<typeof kpisQuerySchema>;

/** `value` and `previous` (the period before, of equal length) are null when there is nothing to measure. */
export const kpiFigureSchema = z.object({
  value: z.number().nullable(),
  previous: z.number().nullable(),
  unit: z.enum(['count', 'ratio', 'ms', 'usd', 'minutes']),
  definition: z.string(),
});

export const kpisSchema = z
  .object({
    range: z.enum(kpiRangeNames),
    from: instantSchema,
    asOf: instantSchema,
    backlog: z.object({ queued: z.number().int(), processing: z.number().int() }).describe('Now, not in the period.'),
    sampleShare: z.number().nullable().describe('Share of the results that stem from shipped sample tickets.'),
    figures: z.record(z.enum(kpiNames), kpiFigureSchema),
  })
  .meta({ id: 'Kpis' });
export type Kpis = z.infer<typeof kpisSchema>;

export const kpiTrendQuerySchema = z.strictObject({
  range: rangeSchema,
  bucket: z.coerce.number().int().min(10_000).optional().describe('Milliseconds; the default fits the range.'),
});
export type KpiTrendQuery = z.infer<typeof kpiTrendQuerySchema>;

/** Buckets oldest first, without gaps; the last one is incomplete. */
export const kpiTrendSchema = z
  .object({
    range: z.enum(kpiRangeNames),
    bucketMs: z.number().int(),
    asOf: instantSchema,
    buckets: z.array(
      z.object({
        at: instantSchema,
        received: z.number().int(),
        processed: z.number().int(),
        needsReview: z.number().int(),
        failed: z.number().int(),
        piiItems: z.number().int(),
        averageConfidence: z.number().nullable(),
        processingP95: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'KpiTrend' });
export type KpiTrend = z.infer<typeof kpiTrendSchema>;

export const kpiBreakdownQuerySchema = z.strictObject({ by: z.enum(breakdownDimensions), range: rangeSchema });
export type KpiBreakdownQuery = z.infer<typeof kpiBreakdownQuerySchema>;

export const kpiBreakdownSchema = z
  .object({
    by: z.enum(breakdownDimensions),
    range: z.enum(kpiRangeNames),
    asOf: instantSchema,
    total: z.number().int(),
    items: z.array(
      z.object({
        key: z.string().nullable().describe('Null: not known.'),
        label: z.string(),
        count: z.number().int(),
        averageConfidence: z.number().nullable(),
        needsReview: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'KpiBreakdown' });
export type KpiBreakdown = z.infer<typeof kpiBreakdownSchema>;
