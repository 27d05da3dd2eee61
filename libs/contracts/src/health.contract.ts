import { z } from 'zod';
import { instantSchema } from './fields.contract';

export const healthSchema = z
  .object({
    status: z.enum(['ok', 'degraded', 'down']),
    version: z.string(),
    asOf: instantSchema,
    uptimeMs: z.number(),
    parts: z.array(
      z.object({
        name: z.string(),
        status: z.enum(['ok', 'degraded', 'down']),
        version: z.string().nullable(),
        detail: z.string().nullable(),
        latencyMs: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof healthSchema>;

export const probeSchema = z.object({ status: z.enum(['ok', 'down']) }).meta({ id: 'Probe' });
export type Probe = z.infer<typeof probeSchema>;
