import type { ApiKey } from '@switchyard/contracts';
import { z } from 'zod';
import { adminCommand } from '../admin-command';

export const listApiKeys = adminCommand({
  name: 'list-api-keys',
  synopsis: '',
  about: 'Lists the keys, those in force first. The keys themselves are not stored and cannot be shown again.',
  options: z.object({}),
  run: async ({ manageApiKeys }) => {
    const items = await manageApiKeys.list();
    return { lines: items.length > 0 ? items.flatMap(describe) : ['There are no API keys.'], data: { items } };
  },
});

const describe = (key: ApiKey): string[] => [
  `${key.id}  ${key.name} (${key.role}${key.isScoped ? `: ${key.permissions.join(', ')}` : ''}), begins with ${key.hint}`,
  `  made ${key.createdAt} by ${key.createdBy ?? 'the console'}, ${stateOf(key)}, last used ${key.lastUsedAt ?? 'never'}`,
];

function stateOf({ revokedAt, expiresAt }: ApiKey): string {
  if (revokedAt) return `revoked ${revokedAt}`;
  if (!expiresAt) return 'never expires';
  return Date.parse(expiresAt) < Date.now() ? `expired ${expiresAt}` : `expires ${expiresAt}`;
}
