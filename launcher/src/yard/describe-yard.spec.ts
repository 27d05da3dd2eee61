import { parseConfig } from '@switchyard/config';
import { describeYard } from './describe-yard';

const masterKey = Buffer.alloc(32, 1).toString('base64');

describe('describeYard', () => {
  it('says where to look and where the data is', () => {
    const config = parseConfig({}, '/srv');
    const yard = { config, clusterDir: '/srv/.data/postgres', port: 3002, logs: '/srv/.data/logs' };
    const text = describeYard(yard, null).join('\n');
    expect(text).not.toContain('Sign in');
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
    const yard = { config: parseConfig(given, '/srv'), clusterDir: null, port: 3000, logs: '/l' };
    const text = describeYard(yard, null).join('\n');
    expect(text).toContain('postgres://me:***@db/yard');
    expect(text).toContain('BullMQ on Redis, redis://:***@redis:6379');
    expect(text).not.toContain('secret');
  });

  it.each([
    ['sign-in-link', 3000, '(works once, for 24 h; another: npm run admin -- sign-in-link)'],
    ['sign-in-link', 3001, 'another: npm run admin -- sign-in-link --base http://localhost:3001)'],
    [
      'first-link',
      3000,
      '(makes the first person, an admin; works once, for 24 h; another: npm run admin -- first-link)',
    ],
  ] as const)('shows the way in by %s on port %d', (command, port, note) => {
    const link = { url: `http://localhost:${port}/sign-in#link=x`, expiresAt: '2026-01-02T00:00:00.000Z' };
    const yard = { config: parseConfig({}, '/srv'), clusterDir: '/c', port, logs: '/l' };
    const lines = describeYard(yard, { link, command });
    expect(lines[1]).toContain(`  Sign in     ${link.url}   (`);
    expect(lines[1]).toContain(note);
  });
});
