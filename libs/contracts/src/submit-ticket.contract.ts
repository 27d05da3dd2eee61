import { regions } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema, slugSchema, ticketIdSchema } from './fields.contract';

export const maxSubjectLength = 1_000;
/** Characters; longer bodies are refused with 400. */
export const maxBodyLength = 131_072;
export const maxBatchSize = 1_000;

/** A support ticket as a client submits it. Unknown properties are refused. */
export const submitTicketSchema = z
  .strictObject({
    subject: z.string().max(maxSubjectLength),
    body: z.string().max(maxBodyLength),
    source: slugSchema.default('api').describe('System the ticket comes from.'),
    externalId: z
      .string()
      .regex(/^[\w.:/#-]+$/, 'must be letters, digits, "_", ".", ":", "/", "#" or "-"')
      .max(128)
      .optional()
      .describe('Id in the source system; the same (source, externalId) is accepted once.'),
    requester: z
      .strictObject({ name: z.string().max(200).optional(), email: z.email().max(320).optional() })
      .optional(),
    channel: slugSchema.optional(),
    region: z.enum(regions).optional(),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'must be an ISO 639-1 code')
      .optional()
      .describe('What the source says; the language found in the text is in the triage.'),
    createdAt: instantSchema.optional().describe('When the customer wrote it; now if absent.'),
    tags: z.array(z.string().min(1).max(64)).max(50).optional(),
    metadata: z
      .record(z.string().max(64), z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]))
      .optional(),
  })
  .refine((ticket) => ticket.subject.trim() !== '' || ticket.body.trim() !== '', {
    path: ['body'],
    message: 'subject and body are both empty',
  })
  .meta({ id: 'SubmitTicket' });
export type SubmitTicket = z.infer<typeof submitTicketSchema>;

export const ticketAcceptedSchema = z
  .object({ id: ticketIdSchema, status: z.string(), duplicate: z.boolean() })
  .meta({ id: 'TicketAccepted' });
export type TicketAccepted = z.infer<typeof ticketAcceptedSchema>;

/** Items are validated one by one, so that bad ones can be told and good ones go in. */
export const submitTicketBatchSchema = z
  .strictObject({ tickets: z.array(z.unknown()).min(1).max(maxBatchSize) })
  .meta({ id: 'SubmitTicketBatch' });
export type SubmitTicketBatch = z.infer<typeof submitTicketBatchSchema>;

/** `ids` holds one id per accepted or duplicate ticket, in the order sent, and null in the place of a rejected one. */
export const ticketBatchAcceptedSchema = z
  .object({
    accepted: z.number().int(),
    duplicates: z.number().int(),
    rejected: z.array(
      z.object({ index: z.number().int(), errors: z.array(z.object({ path: z.string(), message: z.string() })) }),
    ),
    ids: z.array(ticketIdSchema.nullable()),
  })
  .meta({ id: 'TicketBatchAccepted' });
export type TicketBatchAccepted = z.infer<typeof ticketBatchAcceptedSchema>;
