import { z } from 'zod';
import { instantSchema } from './fields.contract';
import { emailSchema } from './session.contract';

/** Erases all tickets of a requester. `dryRun` only counts. `reason` must not name the person. */
export const eraseRequesterSchema = z
  .strictObject({ email: emailSchema, reason: z.string().trim().min(3).max(200), dryRun: z.boolean().default(false) })
  .meta({ id: 'EraseRequester' });
export type EraseRequester = z.infer<typeof eraseRequesterSchema>;

/** What was erased, or would be. The receipt names nobody: `subject` is a keyed hash of the e-mail address. */
export const erasureSchema = z
  .object({
    id: z.uuid().nullable().describe('Null for a dry run.'),
    dryRun: z.boolean(),
    at: instantSchema,
    subject: z.string(),
    tickets: z.number().int(),
    results: z.number().int().describe('Redacted texts, summaries and drafts emptied.'),
    keysDestroyed: z.number().int().describe('Keys without which sealed texts, in backups too, cannot be opened.'),
  })
  .meta({ id: 'Erasure' });
export type Erasure = z.infer<typeof erasureSchema>;

export const erasureListSchema = z.object({ items: z.array(erasureSchema) }).meta({ id: 'ErasureList' });
export type ErasureList = z.infer<typeof erasureListSchema>;
