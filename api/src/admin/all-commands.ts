import type { AdminCommand } from './admin-command';
import { createApiKey } from './commands/create-api-key.command';
import { firstLink } from './commands/first-link.command';
import { listApiKeys } from './commands/list-api-keys.command';
import { revokeApiKey } from './commands/revoke-api-key.command';
import { setPasswordLink } from './commands/set-password-link.command';
import { signInLink } from './commands/sign-in-link.command';
import { verifyAudit } from './commands/verify-audit.command';

/** In the order of the usage. */
export const allCommands: readonly AdminCommand[] = [
  firstLink,
  signInLink,
  setPasswordLink,
  createApiKey,
  listApiKeys,
  revokeApiKey,
  verifyAudit,
];
