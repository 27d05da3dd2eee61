import { createHash, randomBytes } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { attachEmbedded } from '@switchyard/embedded';
import { Client } from 'pg';

/** The Postgres server of a test run. */
export interface TestPostgres {
  /** URL of the maintenance database, for a role that may do everything. */
  url: string;
}

/** An empty database of its own. */
export interface TestDatabase {
  url: string;
  /** Ends whatever is still connected, and removes the database. */
  drop: () => Promise<void>;
}

const prefix = 'test';

/**
 * The embedded Postgres in the temporary directory, shared by all Jest processes of this working copy, at once or one
 * after the other. Nobody has to stop it: it ends a second after the last of these processes.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const copy = createHash('sha256')
    .update(import.meta.url)
    .digest('hex')
    .slice(0, 8);
  const dataDir = join(tmpdir(), `switchyard-tests-${userInfo().username}-${copy}`);
  const { databaseUrl } = await attachEmbedded({ dataDir, log: () => undefined });
  return { url: databaseUrl };
}

/** A fresh database on the shared server. Those that a killed run left behind are removed by the way. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url: serverUrl } = await startPostgres();
  const name = `${prefix}_${process.pid}_${randomBytes(6).toString('hex')}`;
  await withClient(serverUrl, async (client) => {
    await dropLeftovers(client);
    await client.query(`CREATE DATABASE ${name}`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () =>
      withClient(
        serverUrl,
        async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
      ),
  };
}

async function dropLeftovers(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname LIKE '${prefix}\\_%'`,
  );
  for (const { datname } of rows) {
    const pid = Number(datname.split('_')[1]);
    if (!isRunning(pid)) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
