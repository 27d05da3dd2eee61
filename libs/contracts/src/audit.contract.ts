import { auditActions } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema } from './fields.contract';
import { pageOf, pageQueryShape } from './page.contract';

export const auditActorKinds = ['person', 'api-key', 'console', 'system', 'anonymous'] as const;

/** One thing that somebody did. Ids, labels and counts; no text of a ticket and no address of a customer. */
export const auditEntrySchema = z
  .object({
    seq: z.number().int().describe('Grows by one; a hole means a removed row.'),
    at: instantSchema,
    action: z.enum(auditActions),
    actor: z.object({
      kind: z.enum(auditActorKinds),
      id: z.uuid().nullable(),
      name: z.string().nullable().describe('As it is now; null when unknown.'),
    }),
    target: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }).nullable(),
    reason: z.string().nullable(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    address: z.string().nullable().describe('Network address of the caller.'),
    traceId: z.string().nullable(),
    hash: z.string().describe('Keyed hash over this row and the hash of the row before.'),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntrySchema>;

const auditFilterShape = {
  action: z.enum(auditActions).optional(),
  actorId: z.uuid().optional(),
  targetId: z.string().max(100).optional(),
  from: instantSchema.optional(),
  to: instantSchema.optional(),
};

export const auditQuerySchema = z.strictObject({ ...auditFilterShape, ...pageQueryShape });
export type AuditQuery = z.infer<typeof auditQuerySchema>;

/** Newest first. */
export const auditPageSchema = pageOf(auditEntrySchema).meta({ id: 'AuditPage' });
export type AuditPage = z.infer<typeof auditPageSchema>;

export const auditExportQuerySchema = z.strictObject({
  ...auditFilterShape,
  format: z.enum(['csv', 'jsonl']).default('csv'),
});
export type AuditExportQuery = z.infer<typeof auditExportQuerySchema>;

/** What a walk along the chain found. */
export const auditVerificationSchema = z
  .object({
    isIntact: z.boolean(),
    entries: z.number().int().describe('Rows looked at.'),
    faults: z.array(z.object({ seq: z.number().int(), kind: z.enum(['changed', 'removed', 'inserted']) })),
    head: z.string().nullable().describe('Hash of the newest row, to be noted elsewhere.'),
    asOf: instantSchema,
  })
  .meta({ id: 'AuditVerification' });
export type AuditVerification = z.infer<typeof auditVerificationSchema>;
