import { processingSteps } from '@switchyard/domain';
import { z } from 'zod';
import type { ActivityEvent } from './activity.contract';
import type { Kpis } from './kpis.contract';
import type { Queues } from './queues.contract';
import { ticketIdSchema } from './fields.contract';

export const liveNamespace = '/live';

/** Client → server. `after`: last sequence number seen; absent on a first visit. */
export const subscribeSchema = z.strictObject({ after: z.number().int().min(0).optional() });
export type Subscribe = z.infer<typeof subscribeSchema>;

/** Where a running job stands; may be lost, never relied on. `pct` is the share of steps done, 0..100. */
export const progressSchema = z.object({ ticketId: ticketIdSchema, step: z.enum(processingSteps), pct: z.number() });
export type Progress = z.infer<typeof progressSchema>;

/** Server → client on subscribe: `seq` is the newest settled sequence number. */
export interface Hello {
  seq: number;
  asOf: string;
}

/** Server → client when more happened than is worth replaying: reload over HTTP, go on from `seq`. */
export interface Snapshot {
  seq: number;
  asOf: string;
}

/** Server → client events of the namespace, name → payload. */
export interface ServerToClient {
  hello: (payload: Hello) => void;
  events: (payload: ActivityEvent[]) => void;
  snapshot: (payload: Snapshot) => void;
  progress: (payload: Progress) => void;
  kpis: (payload: Kpis) => void;
  queues: (payload: Queues) => void;
}

/** Client → server events of the namespace. */
export interface ClientToServer {
  subscribe: (payload: Subscribe) => void;
}
