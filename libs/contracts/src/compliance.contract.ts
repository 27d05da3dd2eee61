import { kpiRangeNames, piiTypes, regions } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema, ratioSchema } from './fields.contract';

export const complianceQuerySchema = z.strictObject({ range: z.enum(kpiRangeNames).default('30d') });
export type ComplianceQuery = z.infer<typeof complianceQuerySchema>;

/** What was measured here about personal data; counts only. */
export const complianceSchema = z
  .object({
    range: z.enum(kpiRangeNames),
    from: instantSchema,
    asOf: instantSchema,
    ticketsProcessed: z.number().int(),
    ticketsWithPii: z.number().int(),
    itemsFound: z.number().int(),
    incomplete: z.number().int().describe('Tickets masked whole, because the search did not end within its time.'),
    byType: z.array(z.object({ type: z.enum(piiTypes), count: z.number().int() })),
    byRegion: z.array(
      z.object({
        region: z.enum(regions).nullable(),
        framework: z.string().nullable().describe('Law that usually governs the region’s personal data.'),
        count: z.number().int(),
        tickets: z.number().int(),
      }),
    ),
    byDay: z.array(z.object({ day: z.iso.date(), count: z.number().int(), tickets: z.number().int() })),
    coverage: z.object({
      sealed: ratioSchema
        .nullable()
        .describe('Share of stored tickets whose original is sealed; null without tickets.'),
      searchedWhole: ratioSchema
        .nullable()
        .describe('Share of results whose text was searched to its end; the others were masked whole.'),
    }),
    originalsHeld: z.number().int().describe('Tickets whose original can still be opened.'),
    reveals: z.number().int(),
    erasures: z.object({ requests: z.number().int(), tickets: z.number().int() }),
    policyVersion: z.number().int(),
    retentionDays: z.object({ originals: z.number().int().nullable(), results: z.number().int().nullable() }),
  })
  .meta({ id: 'Compliance' });
export type Compliance = z.infer<typeof complianceSchema>;
