import { engines } from '@switchyard/domain';
import { z } from 'zod';
import { maskedSpanSchema, piiEntitySchema } from './pii.contract';
import { maxBodyLength, maxSubjectLength } from './submit-ticket.contract';
import { triageSchema } from './triage.contract';

export const redactRequestSchema = z
  .strictObject({ text: z.string().max(maxBodyLength) })
  .meta({ id: 'RedactRequest' });
export type RedactRequest = z.infer<typeof redactRequestSchema>;

export const redactResponseSchema = z
  .object({ redactedText: z.string(), entities: z.array(piiEntitySchema), elapsedMs: z.number() })
  .meta({ id: 'RedactResponse' });
export type RedactResponse = z.infer<typeof redactResponseSchema>;

export const analyzeRequestSchema = z
  .strictObject({
    subject: z.string().max(maxSubjectLength).default(''),
    body: z.string().max(maxBodyLength),
    engine: z.enum(engines).optional().describe('The configured engine if absent.'),
  })
  .meta({ id: 'AnalyzeRequest' });
export type AnalyzeRequest = z.infer<typeof analyzeRequestSchema>;

export const analyzeResponseSchema = z
  .object({
    redactedSubject: z.string(),
    redactedBody: z.string(),
    masked: z.object({ subject: z.array(maskedSpanSchema), body: z.array(maskedSpanSchema) }),
    triage: triageSchema,
    draft: z.string().nullable(),
    elapsedMs: z.number(),
  })
  .meta({ id: 'AnalyzeResponse' });
export type AnalyzeResponse = z.infer<typeof analyzeResponseSchema>;
