import { engines, processingSteps, ticketEventTypes } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema, ticketIdSchema } from './fields.contract';

/**
 * A stretch of a run: `wait` on the queue, then the steps. `persist` lasts from the hand-over to the database until the result is
 * stored. All segments of a run add up to `totalMs`.
 */
export const timelineSegmentSchema = z.object({
  name: z.enum(['wait', ...processingSteps]),
  ms: z.number(),
});

export const timelineSchema = z
  .object({
    ticketId: ticketIdSchema,
    events: z.array(
      z.object({
        seq: z.number().int(),
        type: z.enum(ticketEventTypes),
        at: instantSchema,
        run: z.number().int(),
        data: z.record(z.string(), z.unknown()),
      }),
    ),
    runs: z.array(
      z.object({
        run: z.number().int(),
        enqueuedAt: instantSchema,
        startedAt: instantSchema,
        finishedAt: instantSchema,
        totalMs: z.number(),
        attempts: z.number().int(),
        engine: z.enum(engines),
        model: z.string(),
        promptTokens: z.number().int(),
        completionTokens: z.number().int(),
        costUsd: z.number().nullable(),
        segments: z.array(timelineSegmentSchema),
      }),
    ),
  })
  .meta({ id: 'Timeline' });
export type Timeline = z.infer<typeof timelineSchema>;
