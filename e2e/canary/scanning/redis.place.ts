import { Redis } from 'ioredis';
import type { Evidence, Place } from './place';

const valueOf: Record<string, (redis: Redis, key: string) => Promise<unknown>> = {
  string: (redis, key) => redis.get(key),
  hash: (redis, key) => redis.hgetall(key),
  list: (redis, key) => redis.lrange(key, 0, -1),
  set: (redis, key) => redis.smembers(key),
  zset: (redis, key) => redis.zrange(key, 0, -1, 'WITHSCORES'),
  stream: (redis, key) => redis.xrange(key, '-', '+'),
};

/** Every key of a Redis, with all that it holds. */
export function redisPlace(url: string): Place {
  return {
    name: 'Redis, every key',
    unit: 'keys',
    read: () => withRedis(url, allKeys),
    plant: async (text) => {
      const redis = new Redis(url);
      const key = (type: string) => `canary-self-test:${type}`;
      await redis.set(key('string'), text);
      await redis.hset(key('hash'), 'field', text);
      await redis.rpush(key('list'), text);
      await redis.sadd(key('set'), text);
      await redis.zadd(key('zset'), 1, text);
      await redis.xadd(key('stream'), '*', 'field', text);
      return async () => {
        await redis.del(...Object.keys(valueOf).map(key));
        redis.disconnect();
      };
    },
  };
}

async function* withRedis(url: string, read: (redis: Redis) => AsyncIterable<Evidence>) {
  const redis = new Redis(url);
  try {
    yield* read(redis);
  } finally {
    redis.disconnect();
  }
}

async function* allKeys(redis: Redis): AsyncIterable<Evidence> {
  for await (const keys of redis.scanStream({ count: 500 }) as AsyncIterable<string[]>) {
    for (const key of keys) {
      const type = await redis.type(key);
      if (type === 'none') continue; // gone meanwhile
      const read = valueOf[type];
      if (!read) throw new Error(`a Redis key of the type ${type} cannot be read`);
      yield {
        where: `a ${type} of ${key.split(':').slice(0, 2).join(':')}`,
        piece: key.split(':').slice(2).join(':'),
        text: `${key} ${JSON.stringify(await read(redis, key))}`,
      };
    }
  }
}

/** The folder in which a Redis keeps its append-only file: all that it was ever told. */
export async function redisFolder(url: string): Promise<string> {
  const redis = new Redis(url);
  try {
    const [, folder] = (await redis.config('GET', 'dir')) as string[];
    if (!folder) throw new Error('Redis does not tell its folder');
    return folder;
  } finally {
    redis.disconnect();
  }
}
