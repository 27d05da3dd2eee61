/** What may be done, each named once; routes, socket events and Bull Board's verbs declare one of these. */
export const permissions = [
  'tickets:read',
  'tickets:submit',
  'tickets:review',
  'tickets:reveal',
  'texts:analyze',
  'kpis:read',
  'activity:read',
  'queues:read',
  'queues:control',
  'taxonomy:read',
  'privacy:read',
  'health:read',
  'metrics:read',
  'docs:read',
  'privacy:erase',
  'privacy:manage',
  'people:manage',
  'api-keys:manage',
  'audit:read',
  'audit:export',
] as const;
export type Permission = (typeof permissions)[number];

/** From the least to the most that somebody may do. */
export const roles = ['viewer', 'agent', 'admin'] as const;
export type Role = (typeof roles)[number];

const viewer: readonly Permission[] = [
  'tickets:read',
  'kpis:read',
  'activity:read',
  'queues:read',
  'taxonomy:read',
  'privacy:read',
  'health:read',
  'metrics:read',
  'docs:read',
];
const agent: readonly Permission[] = [...viewer, 'tickets:submit', 'tickets:review', 'tickets:reveal', 'texts:analyze'];

const permissionsByRole: Record<Role, readonly Permission[]> = { viewer, agent, admin: permissions };

/** Everything that `role` may do. */
export const permissionsOf = (role: Role): readonly Permission[] => permissionsByRole[role];
