import type { ServerToClient } from '@switchyard/contracts';
import type { Permission } from '@switchyard/domain';

/** What a subscriber needs to be sent each event; an event without a line here does not compile. */
export const livePermissions = {
  hello: 'activity:read',
  events: 'activity:read',
  snapshot: 'activity:read',
  progress: 'activity:read',
  kpis: 'kpis:read',
  queues: 'queues:read',
} as const satisfies Record<keyof ServerToClient, Permission>;
