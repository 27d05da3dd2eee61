import { permissions } from '@switchyard/domain';
import type { AdminCommand } from './admin-command';

/** How to call one command. */
export const usageOf = ({ name, synopsis, about }: AdminCommand): string =>
  [`  ${`${name} ${synopsis}`.trim()} [--json]`, `      ${about}`].join('\n');

/** How to call all of them. */
export const usage = (commands: readonly AdminCommand[]): string =>
  [
    'Usage: npm run admin -- <command> [options]',
    '       node dist/api/admin.js <command> [options]     where Switchyard is built, as in a container',
    '',
    ...commands.flatMap((command) => [usageOf(command), '']),
    '--json prints one line of JSON and nothing else (npm adds lines of its own unless it is called with --silent).',
    `Permissions: ${permissions.join(', ')}.`,
    'Exit codes: 0 done, 1 refused or failed, 2 not understood.',
  ].join('\n');
