import { engines, reviewReasons, sentiments, urgencies } from '@switchyard/domain';
import { z } from 'zod';
import { ratioSchema } from './fields.contract';

export const triageSchema = z
  .object({
    industry: z.string(),
    category: z.string(),
    urgency: z.enum(urgencies),
    sentiment: z.enum(sentiments),
    language: z.string(),
    summary: z.string(),
    confidence: z.object({
      category: ratioSchema,
      industry: ratioSchema,
      urgency: ratioSchema,
      sentiment: ratioSchema,
    }),
    alternatives: z.array(z.object({ category: z.string(), confidence: ratioSchema })),
    engine: z.enum(engines),
    model: z.string(),
    needsReview: z.boolean(),
    reasons: z.array(z.enum(reviewReasons)),
  })
  .meta({ id: 'Triage' });
export type Triage = z.infer<typeof triageSchema>;
