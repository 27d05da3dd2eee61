import { ticketEventTypes } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema, ticketIdSchema } from './fields.contract';

/** A row of the event log as HTTP and the socket send it. `seq` grows; there may be holes, never doubles. */
export const activityEventSchema = z
  .object({
    seq: z.number().int(),
    type: z.enum(ticketEventTypes),
    at: instantSchema,
    ticketId: ticketIdSchema,
    run: z.number().int(),
    data: z.record(z.string(), z.unknown()).describe('Labels and counts only; never text of a ticket.'),
  })
  .meta({ id: 'ActivityEvent' });
export type ActivityEvent = z.infer<typeof activityEventSchema>;

export const activityQuerySchema = z.strictObject({
  after: z.coerce.number().int().min(0).optional().describe('Events with a greater seq; the newest page if absent.'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type ActivityQuery = z.infer<typeof activityQuerySchema>;

/** Events oldest first; `seq` is the newest sequence number that is settled, whether or not it is in this page. */
export const activityPageSchema = z
  .object({ items: z.array(activityEventSchema), seq: z.number().int(), asOf: instantSchema })
  .meta({ id: 'ActivityPage' });
export type ActivityPage = z.infer<typeof activityPageSchema>;
