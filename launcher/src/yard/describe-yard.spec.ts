import { parseConfig } from '@switchyard/config';
import { describeYard } from './describe-yard';

const masterKey = Buffer.alloc(32, 1).toString('base64');

describe('describeYard', () => {
  it('says where to look and where the data is', () => {
    const config = parseConfig({}, '/srv');
    const text = describeYard({ config, clusterDir: '/srv/.data/postgres', port: 3002, logs: '/srv/.data/logs' }).join(
      '\n',
    );
    expect(text).toContain('Dashboard   http://localhost:3002/\n');
    expect(text).toContain('Database    embedded Postgres in /srv/.data/postgres\n');
    expect(text).toContain('Queue       BullMQ on the same Postgres\n');
  });

  it('shows the servers that were given, without their passwords', () => {
    const given = {
      DATABASE_URL: 'postgres://me:secret@db/yard',
      REDIS_URL: 'redis://:secret@redis:6379',
      MASTER_KEY: masterKey,
    };
    const text = describeYard({ config: parseConfig(given, '/srv'), clusterDir: null, port: 3000, logs: '/l' }).join(
      '\n',
    );
    expect(text).toContain('postgres://me:***@db/yard');
    expect(text).toContain('BullMQ on Redis, redis://:***@redis:6379');
    expect(text).not.toContain('secret');
  });
});
