import type { AppConfig } from '@switchyard/config';
import { shownAddress, withoutPassword } from './address';
import type { RunningYard } from './run-yard';

const databaseOf = ({ database, dataDir }: AppConfig) =>
  database.url ? withoutPassword(database.url) : `embedded Postgres, data in ${dataDir}`;

/** Lines that tell a person where to look and where everything is. */
export function describeYard({ config, port, logs }: Pick<RunningYard, 'config' | 'port' | 'logs'>): string[] {
  const address = shownAddress(config.http.host, port);
  const { redisUrl } = config.queue;
  return [
    '',
    `  Dashboard   ${address}/`,
    `  Bull Board  ${address}/admin/queues`,
    `  API docs    ${address}/api/docs`,
    '',
    `  Database    ${databaseOf(config)}`,
    `  Queue       ${redisUrl ? `BullMQ on Redis, ${withoutPassword(redisUrl)}` : 'BullMQ on the same Postgres'}`,
    `  Logs        ${logs}`,
    `  Stop        Ctrl-C${config.database.url ? '' : '; the data stays for the next start'}`,
    '',
  ];
}
