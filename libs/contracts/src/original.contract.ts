import { piiTypes } from '@switchyard/domain';
import { z } from 'zod';
import { ticketIdSchema } from './fields.contract';

/** Why somebody wants to see the original; kept, redacted, in the audit log. */
export const revealQuerySchema = z.strictObject({ reason: z.string().trim().min(5).max(300) });
export type RevealQuery = z.infer<typeof revealQuerySchema>;

/** The text as it came, with where the placeholders' values stand in it. */
export const originalSchema = z
  .object({
    id: ticketIdSchema,
    subject: z.string(),
    body: z.string(),
    requester: z.object({ name: z.string().nullable(), email: z.string().nullable() }).nullable(),
    values: z
      .array(z.object({ placeholder: z.string(), type: z.enum(piiTypes), value: z.string() }))
      .describe('What each placeholder stands for.'),
  })
  .meta({ id: 'Original' });
export type Original = z.infer<typeof originalSchema>;
