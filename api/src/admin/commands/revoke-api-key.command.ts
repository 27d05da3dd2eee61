import { idSchema } from '@switchyard/contracts';
import { z } from 'zod';
import { atConsole } from '../../auth/links/first-link';
import { adminCommand } from '../admin-command';

export const revokeApiKey = adminCommand({
  name: 'revoke-api-key',
  synopsis: '--id <id>',
  about: 'Takes a key out of force, for good; every API process refuses it within seconds.',
  options: z.object({ id: idSchema }),
  run: async ({ manageApiKeys }, { id }) => {
    await manageApiKeys.revoke(atConsole, id);
    return { lines: [`The key ${id} is revoked.`], data: { id } };
  },
});
