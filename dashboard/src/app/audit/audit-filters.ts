import type { AuditQuery } from '@switchyard/contracts';
import { auditActions } from '@switchyard/domain';

/** What the log is narrowed to; an absent name means "any". The names are those of the HTTP query and of the address bar. */
export type AuditFilters = Omit<AuditQuery, 'limit' | 'cursor'>;
export type AuditFilterName = keyof AuditFilters;

type Read = { [N in AuditFilterName]-?: (text: string) => AuditFilters[N] };

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const instant = (text: string) => {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
};

const readers: Read = {
  action: (text) => auditActions.find((action) => action === text),
  actorId: (text) => (uuid.test(text) ? text.toLowerCase() : undefined),
  targetId: (text) => text.trim().slice(0, 100) || undefined,
  from: instant,
  to: instant,
};

export const auditFilterNames = Object.keys(readers) as AuditFilterName[];

/** Filters of an address; a value the API would refuse is dropped. */
export function readAuditFilters(params: { get(name: string): string | null }): AuditFilters {
  const read = auditFilterNames.map((name) => [name, readers[name](params.get(name) ?? '')] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** Query parameters of filters, the reverse of `readAuditFilters`. */
export function writeAuditFilters(filters: AuditFilters): Record<string, string> {
  const written = auditFilterNames.map((name) => [name, filters[name]] as const);
  return Object.fromEntries(written.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
