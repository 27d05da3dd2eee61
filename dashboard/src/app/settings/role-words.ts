import type { Role } from '@switchyard/domain';

/** What each role may do, in a line. */
export const roleWords: Record<Role, string> = {
  viewer: 'Sees tickets, figures and queues. Changes nothing.',
  agent: 'Also submits tickets and tries texts out.',
  admin: 'Everything: people, API keys, the audit log, the queues.',
};
