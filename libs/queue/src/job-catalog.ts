import { type DefaultJobOptions, type WorkerOptions } from 'bullmq';
import { z } from 'zod';

interface JobDefinition {
  queue: string;
  /** Ids only: queues, Bull Board and Redis show job data in clear. `v` grows when the shape changes. */
  payload: z.ZodType;
  job: DefaultJobOptions;
  worker: Omit<WorkerOptions, 'connection'>;
}

const dayInSeconds = 86_400;

/** Every job of the product: its queue, payload, retention and worker settings, named once. */
export const jobCatalog = {
  'process-ticket': {
    queue: 'ticket-processing',
    payload: z.strictObject({ v: z.literal(1), ticketId: z.uuid(), run: z.int().min(1) }),
    job: {
      // An upper bound only: the worker's failure policy ends retries earlier, kind by kind.
      attempts: 100,
      backoff: { type: 'failure-policy' },
      // By age, never by count: counting costs a scan per completion on Postgres.
      removeOnComplete: { age: 3_600 },
      removeOnFail: { age: 7 * dayInSeconds },
      stackTraceLimit: 0,
    },
    worker: { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 3, runRetryDelay: 500 },
  },
} as const satisfies Record<string, JobDefinition>;

export type JobName = keyof typeof jobCatalog;
export type JobPayload<N extends JobName> = z.infer<(typeof jobCatalog)[N]['payload']>;

/** Id of a ticket's run on the queue: adding it twice adds it once. */
export const processTicketJobId = (ticketId: string, run: number) => `${ticketId}-${run}`;
