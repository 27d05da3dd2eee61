import type { Permission } from '@switchyard/domain';
import type { IconName } from '../shared/icon';

/** Somewhere to go; shown to everybody unless it names a permission that not every role has. */
export interface Place {
  label: string;
  icon: IconName;
  path: string;
  permission?: Permission;
}

export const pages: readonly Place[] = [
  { label: 'Overview', icon: 'overview', path: '/overview' },
  { label: 'Tickets', icon: 'tickets', path: '/tickets' },
  { label: 'Activity', icon: 'activity', path: '/activity' },
  { label: 'Compliance', icon: 'shield', path: '/compliance', permission: 'privacy:read' },
  { label: 'Audit', icon: 'shieldCheck', path: '/audit', permission: 'audit:read' },
  { label: 'Settings', icon: 'settings', path: '/settings' },
];

/** Served by the API beside the dashboard, hence plain links. */
export const tools: readonly Place[] = [
  { label: 'Queues', icon: 'queues', path: '/admin/queues' },
  { label: 'API docs', icon: 'docs', path: '/api/docs' },
];
