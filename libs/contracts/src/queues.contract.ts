import { z } from 'zod';
import { instantSchema } from './fields.contract';

/** Counts of a queue by job state. `waiting` includes prioritised and paused jobs. */
export const queuesSchema = z
  .object({
    backend: z.enum(['postgres', 'redis']),
    asOf: instantSchema,
    queues: z.array(
      z.object({
        name: z.string(),
        waiting: z.number().int(),
        active: z.number().int(),
        delayed: z.number().int(),
        completed: z.number().int(),
        failed: z.number().int(),
        isPaused: z.boolean(),
      }),
    ),
    workers: z.array(
      z.object({ name: z.string(), startedAt: instantSchema, seenAt: instantSchema, concurrency: z.number().int() }),
    ),
  })
  .meta({ id: 'Queues' });
export type Queues = z.infer<typeof queuesSchema>;
