import type { ApiKeyCreated } from '@switchyard/contracts';
import type { Permission } from '@switchyard/domain';

const reads: readonly [Permission, string][] = [
  ['tickets:read', '/api/v1/tickets?limit=1'],
  ['kpis:read', '/api/v1/kpis?range=24h'],
  ['activity:read', '/api/v1/activity?limit=1'],
  ['queues:read', '/api/v1/queues'],
  ['taxonomy:read', '/api/v1/taxonomy'],
  ['metrics:read', '/metrics'],
  ['audit:read', '/api/v1/audit?limit=1'],
];
const ticket = `{"subject":"Parcel is late","body":"Where is it? Write to ann@example.com"}`;

/** A first call that the key's permissions allow; null when none of them is for a simple one. */
export function curlExample(origin: string, { apiKey, key }: ApiKeyCreated): string | null {
  const authorization = `  -H 'authorization: Bearer ${key}'`;
  if (apiKey.permissions.includes('tickets:submit')) {
    return [
      `curl ${origin}/api/v1/tickets \\`,
      `${authorization} \\`,
      `  -H 'content-type: application/json' \\`,
      `  -d '${ticket}'`,
    ].join('\n');
  }
  const path = reads.find(([permission]) => apiKey.permissions.includes(permission))?.[1];
  return path === undefined ? null : `curl '${origin}${path}' \\\n${authorization}`;
}
