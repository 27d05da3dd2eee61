import type { Permission } from '@switchyard/domain';

/** What each permission lets a program do. */
export const permissionWords: Record<Permission, string> = {
  'tickets:read': 'Read tickets, redacted',
  'tickets:submit': 'Submit tickets',
  'tickets:review': 'Review results',
  'tickets:reveal': 'See originals, which is audited',
  'texts:analyze': 'Try texts out, without storing them',
  'kpis:read': 'Read figures',
  'activity:read': 'Read the activity log',
  'queues:read': 'See the queues',
  'queues:control': 'Pause, retry and empty queues',
  'taxonomy:read': 'Read the taxonomy',
  'privacy:read': 'Read the privacy policy and erasures',
  'health:read': 'Read the health in detail',
  'metrics:read': 'Read Prometheus metrics',
  'docs:read': 'Read the API docs',
  'privacy:erase': 'Erase requesters and originals',
  'privacy:manage': 'Change the privacy policy',
  'people:manage': 'Manage people',
  'api-keys:manage': 'Manage API keys',
  'audit:read': 'Read the audit log',
  'audit:export': 'Export the audit log',
};
