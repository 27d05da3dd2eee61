import { engines, piiTypes, regions, sentiments, ticketStatuses, urgencies } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema, ratioSchema, ticketIdSchema } from './fields.contract';
import { pageOf, pageQueryShape } from './page.contract';
import { maskedSpanSchema } from './pii.contract';
import { correctionsSchema, reviewActions } from './review.contract';
import { triageSchema } from './triage.contract';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Filters of the ticket list; all given ones must hold. Times bound `receivedAt`: `from` inclusive, `to` exclusive. */
export const ticketFilterShape = {
  status: z.enum(ticketStatuses).optional(),
  industry: z.string().max(64).optional(),
  category: z.string().max(64).optional(),
  urgency: z.enum(urgencies).optional(),
  sentiment: z.enum(sentiments).optional(),
  language: z.string().max(3).optional(),
  region: z.enum(regions).optional(),
  engine: z.enum(engines).optional(),
  minConfidence: z.coerce.number().min(0).max(1).optional(),
  maxConfidence: z.coerce.number().min(0).max(1).optional(),
  hasPii: flag.optional(),
  from: instantSchema.optional(),
  to: instantSchema.optional(),
  q: z.string().max(200).optional().describe('Words to find in the redacted text, or a ticket id or external id.'),
};

export const listTicketsQuerySchema = z.strictObject({ ...ticketFilterShape, ...pageQueryShape });
export type ListTicketsQuery = z.infer<typeof listTicketsQuerySchema>;

export const ticketListItemSchema = z
  .object({
    id: ticketIdSchema,
    source: z.string(),
    externalId: z.string().nullable(),
    channel: z.string().nullable(),
    region: z.enum(regions).nullable(),
    sample: z.boolean().describe('True for shipped sample data.'),
    status: z.enum(ticketStatuses),
    subject: z.string().nullable().describe('Redacted; null until the ticket was processed.'),
    category: z.string().nullable(),
    industry: z.string().nullable(),
    urgency: z.enum(urgencies).nullable(),
    sentiment: z.enum(sentiments).nullable(),
    language: z.string().nullable(),
    confidence: ratioSchema.nullable().describe('Of the category.'),
    engine: z.enum(engines).nullable(),
    piiCount: z.number().int().nullable(),
    receivedAt: instantSchema,
    processedAt: instantSchema.nullable(),
  })
  .meta({ id: 'TicketListItem' });
export type TicketListItem = z.infer<typeof ticketListItemSchema>;

export const ticketPageSchema = pageOf(ticketListItemSchema).meta({ id: 'TicketPage' });
export type TicketPage = z.infer<typeof ticketPageSchema>;

export const ticketSchema = ticketListItemSchema
  .extend({
    createdAt: instantSchema,
    run: z.number().int().describe('Number of the current run; the first is 1.'),
    body: z.string().nullable().describe('Redacted; null until the ticket was processed.'),
    masked: z.object({ subject: z.array(maskedSpanSchema), body: z.array(maskedSpanSchema) }),
    piiCounts: z.array(
      z.object({ type: z.enum(piiTypes), region: z.enum(regions).nullable(), count: z.number().int() }),
    ),
    triage: triageSchema.nullable(),
    draft: z.string().nullable(),
    cost: z
      .object({ promptTokens: z.number().int(), completionTokens: z.number().int(), usd: z.number().nullable() })
      .nullable()
      .describe('Null when no language model was called.'),
    failure: z.object({ code: z.string(), detail: z.string() }).nullable(),
    review: z
      .object({
        action: z.enum(reviewActions),
        at: instantSchema,
        by: z.string().nullable().describe('Name of the person or key as it is now; null when unknown.'),
        corrections: correctionsSchema.nullable().describe('Labels that differ from the triage.'),
      })
      .nullable()
      .describe('The newest judgement of the current run; null when nobody has reviewed it.'),
    originalErasedAt: instantSchema
      .nullable()
      .describe('When the key of the original was destroyed; null: those allowed can still see it.'),
  })
  .meta({ id: 'Ticket' });
export type Ticket = z.infer<typeof ticketSchema>;
