import { createTestDatabase, type TestDatabase } from './postgres';
import { redisAvailable, type RedisServer, startRedis } from './redis';

/** One way to run the queue, with empty servers. Everything but `name` may be read in hooks and tests only. */
export interface TestBackend {
  readonly name: 'postgres' | 'redis';
  readonly databaseUrl: string;
  /** Null: the queue is on the same Postgres. */
  readonly redisUrl: string | null;
  /** The server behind `redisUrl`, to be stopped and restarted. */
  readonly redis: RedisServer | null;
}

const startWithinMs = 90_000;

/** Runs a suite once for each queue backend, each time on a fresh database and Redis. Without Redis it says so, loudly. */
export function describeBackends(suite: (backend: TestBackend) => void): void {
  describeOn('postgres', suite);
  if (redisAvailable()) return describeOn('redis', suite);
  console.warn(
    [
      '',
      '#'.repeat(100),
      '# NOT TESTED ON REDIS: there is no redis-server or valkey-server on PATH.',
      '#'.repeat(100),
      '',
    ].join('\n'),
  );
  describe.skip('on redis', () => suite(unstarted('redis')));
}

function describeOn(name: TestBackend['name'], suite: (backend: TestBackend) => void): void {
  const backend = unstarted(name);
  describe(`on ${name}`, () => {
    beforeAll(() => backend.start(), startWithinMs);
    afterAll(() => backend.stop(), startWithinMs);
    suite(backend);
  });
}

function unstarted(name: TestBackend['name']) {
  let database: TestDatabase | null = null;
  let redis: RedisServer | null = null;
  const started = () => {
    if (!database) throw new Error('the servers of a backend exist in hooks and tests only');
    return { databaseUrl: database.url, redis };
  };
  return {
    name,
    get databaseUrl() {
      return started().databaseUrl;
    },
    get redisUrl() {
      return started().redis?.url ?? null;
    },
    get redis() {
      return started().redis;
    },
    async start() {
      database = await createTestDatabase();
      if (name === 'redis') redis = await startRedis();
    },
    async stop() {
      await redis?.stop();
      await database?.drop();
    },
  };
}
