import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { io } from 'socket.io-client';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { rawRequest } from '../testing/raw-request';
import { limitServer } from '../web/limit-server';

const path = '/api/v1/tickets';
const ticket = { subject: 'Invoice', body: 'I was charged twice.' };

describe('limits', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const post = (body: string | Buffer, headers: Record<string, string> = {}, to = path) =>
    fetch(api.url + to, {
      method: 'POST',
      headers: { authorization: `Bearer ${api.key}`, 'content-type': 'application/json', ...headers },
      body,
    });

  describe('unknown properties', () => {
    it.each([
      ['POST', path, { ...ticket, priority: 1 }],
      ['POST', path, { ...ticket, requester: { name: 'A', admin: true } }],
      ['POST', `${path}/batch`, { tickets: [ticket], dryRun: true }],
      ['POST', '/api/v1/redact', { text: 'x', reveal: true }],
      ['POST', '/api/v1/analyze', { body: 'x', baseUrl: 'http://127.0.0.1/' }],
      ['GET', `${path}?colour=red`, undefined],
    ])('%s %s %j is refused', async (method, to, body) => {
      const { status, body: problem } = await api.call(method, to, body);
      expect([status, problem.type]).toEqual([400, 'urn:switchyard:problem:validation-failed']);
    });

    it.each(['"__proto__":{"admin":true}', '"constructor":{"prototype":{"admin":true}}'])(
      '%s changes no other object',
      async (property) => {
        await api.call('POST', path, `{"subject":"a","body":"b",${property}}`);
        await api.call('POST', `${path}/batch`, `{"tickets":[{"subject":"a","body":"b",${property}}]}`);
        expect(({} as { admin?: boolean }).admin).toBeUndefined();
      },
    );
  });

  describe('body', () => {
    it('is refused before it is sent, or as soon as it grows too large', async () => {
      expect((await post(JSON.stringify({ ...ticket, body: 'x'.repeat(1_100_000) }))).status).toBe(413);
      const chunked = 'transfer-encoding: chunked\r\nconnection: close';
      const authorization = `authorization: Bearer ${api.key}`;
      const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${authorization}\r\ncontent-type: application/json\r\n`;
      const promised = await rawRequest(api.url, `${head}content-length: 999999999\r\n\r\n{`);
      expect(promised).toMatch(/^HTTP\/1\.1 413 /);
      const chunk = `100000\r\n${' '.repeat(0x100000)}\r\n`;
      expect(await rawRequest(api.url, `${head}${chunked}\r\n\r\n${chunk}${chunk}0\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 413 /,
      );
    });

    it('cannot hide its size by being packed', async () => {
      const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
      expect(bomb.length).toBeLessThan(100_000);
      expect((await post(bomb, { 'content-encoding': 'gzip' })).status).toBe(413);
    });

    it('of a batch may be larger, and has no more than a thousand tickets', async () => {
      const many = (count: number) => JSON.stringify({ tickets: Array.from({ length: count }, () => ({})) });
      expect((await post(many(1_000), {}, `${path}/batch`)).status).toBe(202);
      expect((await post(many(1_001), {}, `${path}/batch`)).status).toBe(400);
      expect((await post(' '.repeat(33 * 1024 * 1024), {}, `${path}/batch`)).status).toBe(413);
    });

    it('is not read beyond what signing in needs, of nobody who has', async () => {
      const nobody = { authorization: '' };
      const large = JSON.stringify({ ...ticket, body: 'x'.repeat(100_000) });
      expect((await post(large, nobody)).status).toBe(401);
      expect((await post(large, nobody, '/api/v1/session')).status).toBe(400);
    });

    it.each(['application/json; charset=utf-16le', 'application/json; charset=latin1', 'application/xml', 'text/html'])(
      'as %s is refused',
      async (type) => expect((await post(JSON.stringify(ticket), { 'content-type': type })).status).toBe(415),
    );
  });

  describe('depth', () => {
    it.each([
      ['arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
      ['objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
      ['a field', `{"subject":"a","body":"b","metadata":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
      ['an endless opening', '[{"a":'.repeat(100_000)],
    ])('of %s is refused cheaply', async (_, bomb) => {
      const start = performance.now();
      const answer = await post(bomb);
      expect(answer.status).toBe(400);
      expect(((await answer.json()) as { title: string }).title).toBe('The body is nested too deeply');
      expect(performance.now() - start).toBeLessThan(500);
    });

    it('is limited on Bull Board too', async () => {
      const answer = await fetch(`${api.url}/admin/queues/api/queues/ticket-processing/pause`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${api.key}`, 'content-type': 'application/json' },
        body: '['.repeat(100_000),
      });
      expect(answer.status).toBe(400);
    });
  });

  it('page: a list gives no more than a hundred at a time', async () => {
    for (const list of [path, '/api/v1/activity', '/api/v1/audit']) {
      expect([list, (await api.call('GET', `${list}?limit=100000`)).status]).toEqual([list, 400]);
      expect([list, (await api.call('GET', `${list}?limit=100`)).status]).toEqual([list, 200]);
    }
  });

  it('headers: no more than a hundred, and 16 KiB in all', async () => {
    const get = (headers: string) =>
      rawRequest(api.url, `GET /api/health/live HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n${headers}\r\n`);
    expect(await get('')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await get('x-a: 1\r\n'.repeat(110))).toMatch(/^HTTP\/1\.1 431 /);
    expect(await get('x-a: 1\r\n'.repeat(1_000))).toMatch(/^HTTP\/1\.1 431 /);
    expect(await get(`x-a: ${'1'.repeat(20_000)}\r\n`)).toMatch(/^HTTP\/1\.1 431 [\s\S]*application\/problem\+json/);
  });

  it('message: a socket that sends more than 4 KiB is closed', async () => {
    const socket = io(`${api.url}/live`, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: { authorization: `Bearer ${api.key}` },
    });
    await new Promise((done) => socket.on('connect', () => done(null)));
    const closed = new Promise<string>((done) => socket.on('disconnect', done));
    socket.emit('subscribe', { after: 0, padding: 'x'.repeat(10_000) });
    expect(await closed).toBe('transport close');
  });

  describe('connections', () => {
    let server: Server;
    let url: string;
    const limits = { headersMs: 300, requestMs: 600, keepAliveMs: 300, idleMs: 1_200, connections: 3 };

    beforeAll(async () => {
      server = createServer({ connectionsCheckingInterval: 50 }, (request, response) => {
        request.resume().on('end', () => response.end('ok'));
      });
      limitServer(server, limits);
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });

    it.each([
      ['headers that drip', 'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx-a:'],
      ['a body that drips', 'POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\n\r\nx'],
    ])('with %s end soon, and say why', async (_, bytes) => {
      const start = performance.now();
      const answer = await rawRequest(url, bytes);
      expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*application\/problem\+json/);
      expect(performance.now() - start).toBeLessThan(2_000);
    });

    it('on which nothing happens end', async () => {
      expect(await rawRequest(url, '')).toMatch(/^(HTTP\/1\.1 408 .*|)/);
      expect(await rawRequest(url, 'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
    });

    it('are no more than there may be', async () => {
      const { hostname, port } = new URL(url);
      const sockets = Array.from({ length: 5 }, () => connect(Number(port), hostname));
      const dropped = new Promise<void>((done) => server.once('drop', () => done()));
      await dropped;
      const open = await new Promise<number>((done, fail) =>
        server.getConnections((error, count) => (error ? fail(error) : done(count))),
      );
      for (const socket of sockets) socket.destroy();
      expect(open).toBeLessThanOrEqual(3);
    });

    it('of the API have these limits', () => {
      const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections } = api.app.getHttpServer();
      expect([headersTimeout, requestTimeout, keepAliveTimeout, maxConnections]).toEqual([
        15_000, 120_000, 65_000, 10_000,
      ]);
    });
  });
});
