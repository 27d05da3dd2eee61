import { Redis } from 'ioredis';
import { redisAvailable, type RedisServer, startRedis } from './redis';

const withRedis = redisAvailable() ? describe : describe.skip;
if (!redisAvailable()) console.warn('# NOT TESTED: there is no redis-server or valkey-server on PATH.');

withRedis('a Redis server for tests', () => {
  let server: RedisServer;
  let client: Redis;
  const connect = () => {
    client = new Redis(server.url, { retryStrategy: () => null });
    client.on('error', () => undefined);
  };

  beforeAll(async () => {
    server = await startRedis();
    connect();
  }, 30_000);
  afterAll(async () => {
    client.disconnect();
    await server.stop();
  });

  it('evicts nothing and writes an append-only file', async () => {
    expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    expect(await client.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
  });

  it('keeps its data over a restart, on the same port', async () => {
    await client.set('kept', 'yes');
    await server.restart();
    connect();
    expect(await client.get('kept')).toBe('yes');
  }, 30_000);

  it('is gone after a kill, and comes back', async () => {
    await server.killHard();
    const refused = new Redis(server.url, { retryStrategy: () => null, maxRetriesPerRequest: 0 });
    refused.on('error', () => undefined);
    await expect(refused.ping()).rejects.toThrow();
    await server.restart();
    connect();
    expect(await client.ping()).toBe('PONG');
  }, 30_000);
});
