import type { AppConfig } from '@switchyard/config';
import type { FirstLink } from './first-link';
import { linkBase } from './link-base';

/**
 * Prints the link for the first person while nobody can sign in yet: plainly on the console, for whoever has started the
 * process there, and never as a line of the log.
 */
export async function announceFirstLink(
  firstLink: FirstLink,
  http: AppConfig['http'],
  print: (text: string) => void,
): Promise<void> {
  const link = await firstLink.issue(linkBase(http));
  if (!link) return;
  const lines = [
    '',
    'Nobody can sign in yet. Whoever opens this link becomes the first person, an admin:',
    '',
    `  ${link.url}`,
    '',
    `It works once, until ${link.expiresAt}, and until a newer one is made: by the next start, or by`,
    '"npm run admin -- first-link" (in a container: node dist/api/admin.js first-link).',
    '',
  ];
  print(`${lines.join('\n')}\n`);
}
