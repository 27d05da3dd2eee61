import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { io } from 'socket.io-client';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { rawRequest } from '../testing/raw-request';

const evil = 'https://evil.example';
const tools = 'https://tools.example';
const ticket = { subject: 'Invoice', body: 'I was charged twice.' };

describe('other sites', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database, { CORS_ORIGINS: tools });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  describe('cross-site POST', () => {
    const submit = async (headers: Record<string, string>) =>
      (await api.call('POST', '/api/v1/tickets', ticket, headers)).status;
    const cookie = `switchyard_session=${'x'.repeat(43)}`;

    it.each([
      ['another site', { origin: evil, 'sec-fetch-site': 'cross-site' }],
      ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
      ['a sister domain', { 'sec-fetch-site': 'same-site' }],
      ['a site that hides its Origin', { 'sec-fetch-site': 'cross-site' }],
      ['the same name at another port', { origin: 'http://127.0.0.1:1' }],
      ['a signed-in browser that does not say which page', { cookie }],
      ['a signed-in browser without a page', { cookie, 'sec-fetch-site': 'none' }],
    ])('from %s is refused', async (_, headers) => expect(await submit(headers)).toBe(403));

    it('from our own page, a named origin or a program is taken', async () => {
      expect(await submit({ origin: api.url, 'sec-fetch-site': 'same-origin' })).toBe(202);
      expect(await submit({ origin: tools, 'sec-fetch-site': 'cross-site' })).toBe(202);
      expect(await submit({})).toBe(202);
    });

    it('reaches neither Bull Board nor the way out', async () => {
      const headers = { origin: evil, 'sec-fetch-site': 'cross-site' };
      expect((await api.call('PUT', '/admin/queues/api/queues/ticket-processing/pause', {}, headers)).status).toBe(403);
      expect((await api.call('DELETE', '/api/v1/session', undefined, headers)).status).toBe(403);
    });

    it('cannot be a form: what forms can send is no JSON', async () => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const answer = await api.call('POST', '/api/v1/tickets', ticket, { 'content-type': type });
        expect([answer.status, answer.headers.get('content-type')]).toEqual([
          415,
          expect.stringContaining('application/problem+json'),
        ]);
      }
    });
  });

  describe('cross-site socket', () => {
    const connects = (extraHeaders: Record<string, string>, transport: 'websocket' | 'polling') =>
      new Promise<boolean>((done) => {
        const authorization = `Bearer ${api.key}`;
        const socket = io(`${api.url}/live`, {
          transports: [transport],
          reconnection: false,
          forceNew: true,
          extraHeaders: { authorization, ...extraHeaders },
        });
        const end = (connected: boolean) => {
          socket.disconnect();
          done(connected);
        };
        socket.on('connect', () => end(true));
        socket.on('connect_error', () => end(false));
      });

    it.each(['websocket', 'polling'] as const)('by %s is refused, ours is not', async (transport) => {
      expect(await connects({ origin: evil }, transport)).toBe(false);
      expect(await connects({ origin: 'null' }, transport)).toBe(false);
      expect(await connects({ origin: api.url }, transport)).toBe(true);
      expect(await connects({ origin: tools }, transport)).toBe(true);
    });
  });

  describe('CORS allow-list', () => {
    const preflight = async (origin: string) => {
      const headers = { origin, 'access-control-request-method': 'POST' };
      return (await fetch(`${api.url}/api/v1/tickets`, { method: 'OPTIONS', headers })).headers;
    };

    it('names the origins of CORS_ORIGINS and no other, never all', async () => {
      expect((await preflight(tools)).get('access-control-allow-origin')).toBe(tools);
      for (const origin of [evil, 'null', `${tools}.evil.example`, 'http://tools.example', api.url]) {
        const allowed = (await preflight(origin)).get('access-control-allow-origin');
        expect([null, tools]).toContain(allowed);
      }
      const read = await api.call('GET', '/api/v1/kpis', undefined, { origin: evil });
      expect(read.headers.get('access-control-allow-origin')).not.toBe(evil);
      expect(read.headers.get('vary')).toMatch(/origin/i);
    });

    it('lets named pages read how often they may ask', async () => {
      const { headers } = await api.call('GET', '/api/v1/kpis', undefined, { origin: tools });
      expect(headers.get('access-control-expose-headers')).toContain('RateLimit');
    });
  });

  it.each(['/', '/api/v1/kpis', '/admin/queues', '/socket.io/?EIO=4&transport=polling'])(
    'a name that was made to point here gets nothing of %s',
    async (path) => {
      const get = (host: string) =>
        rawRequest(
          api.url,
          `GET ${path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${api.key}\r\nconnection: close\r\n\r\n`,
        );
      expect(await get('rebound.evil.example')).toMatch(/^HTTP\/1\.1 403 /);
      expect(await get('localhost')).not.toMatch(/^HTTP\/1\.1 403 /);
    },
  );
});
