import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';

const ticket = { subject: 'Invoice', body: 'I was charged twice.' };

describe('rate limits', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database, {
      RATE_LIMIT_REQUESTS: '5',
      RATE_LIMIT_INTAKE: '8',
      RATE_LIMIT_ANONYMOUS: '4',
      RATE_LIMIT_SIGN_IN: '3',
      TRUSTED_PROXIES: '1',
    });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const from = (address: string) => api.callWith({ 'x-forwarded-for': address });
  const withKey = async () => api.callWith({ authorization: `Bearer ${await api.newKey('agent')}` });
  const statuses = async (count: number, ask: () => Promise<{ status: number }>) => {
    const seen: number[] = [];
    for (let round = 0; round < count; round += 1) seen.push((await ask()).status);
    return seen;
  };

  it('tell what is left, and refuse with the time to wait', async () => {
    const call = await withKey();
    const first = await call('GET', '/api/v1/kpis');
    expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=5;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"requests";r=4;t=(59|60)$/);
    expect(await statuses(4, () => call('GET', '/api/v1/taxonomy'))).toEqual([200, 200, 200, 200]);
    const refused = await call('GET', '/api/v1/kpis');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit')).toMatch(/^"requests";r=0;t=\d+$/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(refused.body).toMatchObject({ type: 'urn:switchyard:problem:rate-limited', status: 429 });
  });

  it('count every key for itself, and what is sent in apart from what is asked', async () => {
    const [one, other] = [await withKey(), await withKey()];
    await statuses(6, () => one('GET', '/api/v1/taxonomy'));
    expect((await one('GET', '/api/v1/taxonomy')).status).toBe(429);
    expect((await other('GET', '/api/v1/taxonomy')).status).toBe(200);
    expect(await statuses(9, () => one('POST', '/api/v1/tickets', ticket))).toEqual([
      ...Array<number>(8).fill(202),
      429,
    ]);
  });

  it('count who has not signed in by address, whatever key is made up', async () => {
    const guess = (n: number) => ({ 'x-forwarded-for': '192.0.2.1', authorization: `Bearer guess-${n}` });
    let n = 0;
    const seen = await statuses(5, () => api.callWith(guess((n += 1)))('GET', '/api/v1/kpis'));
    expect(seen).toEqual([401, 401, 401, 401, 429]);
    expect((await from('192.0.2.2')('GET', '/api/v1/kpis')).status).toBe(401);
  });

  it('cannot be escaped by made-up addresses, other spellings or a large IPv6 network', async () => {
    const forged = (n: number) => `10.9.8.${n}, 192.0.2.3`;
    let n = 0;
    const seen = await statuses(5, () => from(forged((n += 1)))('GET', n % 2 ? '/API/v1/kpis/' : '/api/v1/kpis'));
    expect(seen).toEqual([401, 401, 401, 401, 429]);
    const neighbours = await statuses(5, () => from(`2001:db8:0:1::${(n += 1).toString(16)}`)('GET', '/api/v1/kpis'));
    expect(neighbours).toEqual([401, 401, 401, 401, 429]);
  });

  it('are tight for tries to sign in, which signing in elsewhere does not widen', async () => {
    const nobody = { email: 'nobody@example.org', password: 'a guess that is long' };
    const { call } = { call: from('192.0.2.4') };
    expect(await statuses(4, () => call('POST', '/api/v1/session', nobody))).toEqual([401, 401, 401, 429]);
    const key = await api.newKey('viewer');
    const signedIn = api.callWith({ 'x-forwarded-for': '192.0.2.4', authorization: `Bearer ${key}` });
    expect((await signedIn('POST', '/api/v1/session', nobody)).status).toBe(429);
  });

  it('leave probes and the files of the dashboard alone', async () => {
    const call = from('192.0.2.5');
    await statuses(5, () => call('GET', '/api/v1/kpis'));
    expect((await call('GET', '/api/v1/kpis')).status).toBe(429);
    const live = await call('GET', '/api/health/live');
    expect([live.status, live.headers.get('ratelimit')]).toEqual([200, null]);
    expect((await call('GET', '/favicon.svg')).status).not.toBe(429);
  });

  it('let a program send hundreds of tickets a second, thousands in batches, as they are by default', async () => {
    const usual = await startApi(database);
    const { headers } = await usual.call('POST', '/api/v1/tickets', ticket);
    await usual.close();
    const quota = Number(/q=(\d+);w=60/.exec(headers.get('ratelimit-policy') ?? '')?.[1]);
    expect(quota / 60).toBeGreaterThanOrEqual(500);
  });
});
