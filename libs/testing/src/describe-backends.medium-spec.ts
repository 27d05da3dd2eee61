import { Redis } from 'ioredis';
import { Client } from 'pg';
import { describeBackends } from './describe-backends';
import { createTestDatabase } from './postgres';

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

describeBackends((backend) => {
  it('has an empty database of its own', async () => {
    expect(await query(backend.databaseUrl, `SELECT 1 FROM pg_tables WHERE schemaname = 'public'`)).toEqual([]);
    await query(backend.databaseUrl, 'CREATE TABLE mine (id int)');
  });

  it('has a Redis only where the queue is on Redis', async () => {
    expect(backend.redisUrl !== null).toBe(backend.name === 'redis');
    if (!backend.redisUrl) return;
    const redis = new Redis(backend.redisUrl);
    expect(await redis.dbsize()).toBe(0);
    redis.disconnect();
  });
});

describe('createTestDatabase', () => {
  it('gives databases that do not see each other, and removes them', async () => {
    const [one, two] = [await createTestDatabase(), await createTestDatabase()];
    await query(one.url, 'CREATE TABLE only_here (id int)');
    expect(await query(two.url, `SELECT 1 FROM pg_tables WHERE tablename = 'only_here'`)).toEqual([]);
    await one.drop();
    await expect(query(one.url, 'SELECT 1')).rejects.toThrow(/does not exist/);
    await two.drop();
  }, 60_000);
});
