import type { ClientToServer, Hello, ServerToClient } from '@switchyard/contracts';
import { createTestDatabase, eventually, type TestDatabase } from '@switchyard/testing';
import { io, type Socket } from 'socket.io-client';
import { DataSource } from 'typeorm';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { addPerson } from '../testing/person-under-test';

type Client = Socket<ServerToClient, ClientToServer>;

describe('live sockets', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;
  const open: Client[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
  }, 60_000);
  afterEach(() => {
    for (const client of open.splice(0)) client.disconnect();
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const connect = (extraHeaders: Record<string, string>): Client => {
    const options = { transports: ['websocket'], reconnection: false, extraHeaders };
    const client: Client = io(`${api.url}/live`, options);
    open.push(client);
    return client;
  };
  const outcome = (client: Client) =>
    new Promise<string>((done) => {
      client.on('connect', () => done('connected'));
      client.on('connect_error', ({ message }) => done(message));
    });
  const isGone = (client: Client) => eventually(() => expect(client.connected).toBe(false), { timeoutMs: 5_000 });

  it.each([
    ['nothing', {}],
    ['a forged cookie', { cookie: `switchyard_session=${'A'.repeat(43)}` }],
    ['a forged key', { authorization: `Bearer syk_${'A'.repeat(43)}` }],
  ])('refuse %s', async (_name, headers) => {
    expect(await outcome(connect(headers))).toBe('not-signed-in');
  });

  it('refuse the page of another site, whoever is signed in', async () => {
    const { cookie } = await addPerson(api, 'viewer');
    expect(await outcome(connect({ cookie, origin: 'https://evil.example' }))).not.toBe('connected');
    expect(await outcome(connect({ cookie, origin: api.url }))).toBe('connected');
  });

  it('close within 5 s when the session is revoked', async () => {
    const person = await addPerson(api, 'viewer');
    const client = connect({ cookie: person.cookie, origin: api.url });
    expect(await outcome(client)).toBe('connected');
    await api.call('DELETE', `/api/v1/people/${person.id}/sessions`);
    await isGone(client);
  }, 15_000);

  it('close within 5 s when another process revoked the session, and when it expires', async () => {
    const [first, second] = [await addPerson(api, 'viewer'), await addPerson(api, 'viewer')];
    const clients = [first, second].map(({ cookie }) => connect({ cookie, origin: api.url }));
    expect(await Promise.all(clients.map(outcome))).toEqual(['connected', 'connected']);
    const dataSource = api.app.get(DataSource, { strict: false });
    await dataSource.query('DELETE FROM session WHERE person_id = $1', [first.id]);
    await dataSource.query('UPDATE session SET ends_at = now() WHERE person_id = $1', [second.id]);
    await Promise.all(clients.map(isGone));
  }, 15_000);

  it('close when a key is revoked', async () => {
    const { body } = await api.call<{ key: string; apiKey: { id: string } }>('POST', '/api/v1/api-keys', {
      name: 'feed',
      role: 'viewer',
    });
    const client = connect({ authorization: `Bearer ${body.key}` });
    expect(await outcome(client)).toBe('connected');
    await api.call('DELETE', `/api/v1/api-keys/${body.apiKey.id}`);
    await isGone(client);
  }, 15_000);

  it('send what the permissions of the other end allow', async () => {
    const { body } = await api.call<{ key: string }>('POST', '/api/v1/api-keys', {
      name: 'events only',
      role: 'viewer',
      scopes: ['activity:read'],
    });
    const client = connect({ authorization: `Bearer ${body.key}` });
    const whole = connect({ authorization: `Bearer ${api.key}` });
    const seen: string[] = [];
    client.onAny((event: string) => seen.push(event));
    const wholeSeen: string[] = [];
    whole.onAny((event: string) => wholeSeen.push(event));
    await Promise.all(
      [client, whole].map((one) => new Promise<Hello>((done) => (one.on('hello', done), one.emit('subscribe', {})))),
    );
    await eventually(() => expect(wholeSeen).toEqual(expect.arrayContaining(['kpis', 'queues'])), { timeoutMs: 8_000 });
    expect(new Set(seen)).toEqual(new Set(['hello']));
  }, 15_000);

  it('refuse to subscribe without the permission', async () => {
    const { body } = await api.call<{ key: string }>('POST', '/api/v1/api-keys', {
      name: 'figures only',
      role: 'viewer',
      scopes: ['kpis:read'],
    });
    const client = connect({ authorization: `Bearer ${body.key}` });
    const refusal = new Promise<unknown>((done) => client.on('exception' as 'hello', done));
    client.emit('subscribe', {});
    expect(JSON.stringify(await refusal)).toContain('activity:read');
  });
});
