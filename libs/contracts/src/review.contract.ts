import { sentiments, urgencies } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema, ticketIdSchema } from './fields.contract';

/** `approve`: right as it is; `correct`: labels were wrong; `reject`: the reply is not used. */
export const reviewActions = ['approve', 'correct', 'reject'] as const;
export type ReviewAction = (typeof reviewActions)[number];

/** Labels as they should have been; those left out were right. */
export const correctionsSchema = z.strictObject({
  category: z.string().max(64).optional(),
  industry: z.string().max(64).optional(),
  urgency: z.enum(urgencies).optional(),
  sentiment: z.enum(sentiments).optional(),
});
export type Corrections = z.infer<typeof correctionsSchema>;

/** A person's judgement of a result. `corrections` go with `correct`; `draft` replaces the reply, with placeholders. */
export const reviewTicketSchema = z
  .strictObject({
    action: z.enum(reviewActions),
    corrections: correctionsSchema.optional(),
    draft: z.string().max(20_000).optional(),
  })
  .refine(({ action, corrections }) => action !== 'correct' || Object.keys(corrections ?? {}).length > 0, {
    path: ['corrections'],
    message: 'name at least one correction',
  })
  .refine(({ action, corrections }) => action === 'correct' || corrections === undefined, {
    path: ['corrections'],
    message: 'go with the action "correct" alone',
  })
  .meta({ id: 'ReviewTicket' });
export type ReviewTicket = z.infer<typeof reviewTicketSchema>;

export const reviewSchema = z
  .object({
    ticketId: ticketIdSchema,
    run: z.number().int(),
    action: z.enum(reviewActions),
    at: instantSchema,
    reply: z
      .string()
      .nullable()
      .describe(
        'The approved reply with the values that the policy lets back in; null when rejected or without a draft.',
      ),
    unknownPlaceholders: z
      .array(z.string())
      .describe('Left as they are: they stand for nothing in this ticket, or must not.'),
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof reviewSchema>;
