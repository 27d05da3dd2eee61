import { shownAddress, withoutPassword } from './address';
import type { RunningYard } from './run-yard';

/** Lines that tell a person where to look and where everything is. */
export function describeYard({ config, clusterDir, port, logs }: Omit<RunningYard, 'address'>): string[] {
  const address = shownAddress(config.http.host, port);
  const { redisUrl } = config.queue;
  const database = config.database.url ? withoutPassword(config.database.url) : `embedded Postgres in ${clusterDir}`;
  return [
    '',
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
