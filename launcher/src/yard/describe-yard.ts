import type { WayIn } from '../admin/way-in';
import { shownAddress, withoutPassword } from './address';
import type { RunningYard } from './run-yard';

/** Lines that tell a person where to look and where everything is. */
export function describeYard(yard: Omit<RunningYard, 'address'>, wayIn: WayIn | null): string[] {
  const { config, clusterDir, port, logs } = yard;
  const address = shownAddress(config.http.host, port);
  const { redisUrl } = config.queue;
  const database = config.database.url ? withoutPassword(config.database.url) : `embedded Postgres in ${clusterDir}`;
  return [
    '',
    ...(wayIn ? [describeWayIn(wayIn, config.http.port === port ? '' : ` --base ${address}`)] : []),
    `  Dashboard   ${address}/`,
    `  Bull Board  ${address}/admin/queues`,
    `  API docs    ${address}/api/docs`,
    '',
    `  Database    ${database}`,
    `  Queue       ${redisUrl ? `BullMQ on Redis, ${withoutPassword(redisUrl)}` : 'BullMQ on the same Postgres'}`,
    `  Logs        ${logs}`,
    `  Stop        Ctrl-C${config.database.url ? '' : '; the data stays for the next start'}`,
    '',
  ];
}

function describeWayIn({ link, command }: WayIn, base: string): string {
  const what = command === 'first-link' ? 'makes the first person, an admin; works once' : 'works once';
  return `  Sign in     ${link.url}   (${what}, for 24 h; another: npm run admin -- ${command}${base})`;
}
