import { createApiKeySchema } from '@switchyard/contracts';
import { z } from 'zod';
import { atConsole } from '../../auth/links/first-link';
import { adminCommand } from '../admin-command';

const { name, role, scopes, expiresInDays } = createApiKeySchema.shape;
const splitAtCommas = (list: unknown) => (typeof list === 'string' ? list.split(',').map((part) => part.trim()) : list);

export const createApiKey = adminCommand({
  name: 'create-api-key',
  synopsis: '--name <name> --role viewer|agent|admin [--scopes <permission,…>] [--expires-in-days <days>]',
  about: 'Makes a key for a program and prints it, this once. Without --scopes it may do all that its role may.',
  options: z.object({
    name,
    role,
    scopes: z.preprocess(splitAtCommas, scopes).optional(),
    'expires-in-days': z.preprocess(Number, expiresInDays.unwrap()).optional(),
  }),
  run: async ({ manageApiKeys }, { 'expires-in-days': days, ...wish }) => {
    const created = await manageApiKeys.create(atConsole, { ...wish, expiresInDays: days ?? null });
    const { apiKey, key } = created;
    const end = apiKey.expiresAt ?? 'it is revoked';
    return {
      lines: [
        `The key "${apiKey.name}" with the role ${apiKey.role}, valid until ${end}. It is shown this once.`,
        '',
        `  ${key}`,
        '',
        `Revoke it with: revoke-api-key --id ${apiKey.id}`,
      ],
      data: created,
    };
  },
});
