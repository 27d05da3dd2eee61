import type { ApiKeyCreated, ApiKeyList, AuditPage, AuditVerification } from '@switchyard/contracts';
import { createTestDatabase, eventually, type TestDatabase } from '@switchyard/testing';
import { DataSource } from 'typeorm';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { addPerson } from '../testing/person-under-test';

describe('API keys and the audit log', () => {
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

  const query = (sql: string, parameters: unknown[] = []) =>
    api.app.get(DataSource, { strict: false }).query<Record<string, unknown>[]>(sql, parameters);
  const create = async (wish: object) => (await api.call<ApiKeyCreated>('POST', '/api/v1/api-keys', wish)).body;
  const keys = async () => (await api.call<ApiKeyList>('GET', '/api/v1/api-keys')).body.items;
  const audit = async (filter = '') => (await api.call<AuditPage>('GET', `/api/v1/audit${filter}`)).body;

  it('shows a key once and keeps its hash', async () => {
    const { key, apiKey } = await create({ name: 'shop', role: 'agent' });
    expect(key).toMatch(/^syk_[\w-]{43}$/);
    expect(apiKey).toMatchObject({ name: 'shop', role: 'agent', hint: key.slice(0, 10), lastUsedAt: null });
    const stored = JSON.stringify(await query('SELECT *, secret_hash::text FROM api_key'));
    expect(stored).not.toContain(key.slice(10));
    expect(JSON.stringify(await keys())).not.toContain(key);
  });

  it('shows when a key was last used, and refuses it once revoked or expired', async () => {
    const [kept, revoked, expired] = [
      await create({ name: 'kept', role: 'viewer' }),
      await create({ name: 'revoked', role: 'viewer' }),
      await create({ name: 'expired', role: 'viewer', expiresInDays: 1 }),
    ];
    const status = async ({ key }: ApiKeyCreated) =>
      (await api.callWith({ authorization: `Bearer ${key}` })('GET', '/api/v1/kpis')).status;
    expect(await Promise.all([kept, revoked, expired].map(status))).toEqual([200, 200, 200]);
    await eventually(async () => {
      expect((await keys()).find(({ id }) => id === kept.apiKey.id)?.lastUsedAt).not.toBeNull();
    });
    await api.call('DELETE', `/api/v1/api-keys/${revoked.apiKey.id}`);
    await query('UPDATE api_key SET expires_at = now() WHERE id = $1', [expired.apiKey.id]);
    await eventually(async () =>
      expect(await Promise.all([kept, revoked, expired].map(status))).toEqual([200, 401, 401]),
    );
    expect((await api.call('DELETE', `/api/v1/api-keys/${revoked.apiKey.id}`)).status).toBe(404);
  });

  it('holds a key to its scopes, and a scope to its role', async () => {
    const { key } = await create({ name: 'intake', role: 'agent', scopes: ['tickets:submit'] });
    const call = api.callWith({ authorization: `Bearer ${key}` });
    expect((await call('POST', '/api/v1/tickets', { subject: 'a', body: 'b' })).status).toBe(202);
    expect((await call('GET', '/api/v1/tickets')).status).toBe(403);
    const wish = { name: 'x', role: 'viewer', scopes: ['people:manage'] };
    const { status, body } = await api.call('POST', '/api/v1/api-keys', wish);
    expect([status, body.errors?.[0]?.path]).toEqual([400, 'scopes']);
  });

  it('lets nobody give away more than they hold', async () => {
    const { key } = await create({ name: 'key maker', role: 'admin', scopes: ['api-keys:manage', 'people:manage'] });
    const call = api.callWith({ authorization: `Bearer ${key}` });
    expect((await call('POST', '/api/v1/api-keys', { name: 'x', role: 'admin' })).status).toBe(403);
    expect((await call('POST', '/api/v1/people', { name: 'x', email: 'x@y.example', role: 'admin' })).status).toBe(403);
  });

  it('tells who did what, on what, from where, under which trace', async () => {
    const admin = await addPerson(api, 'admin');
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
    const { body } = await admin.call<ApiKeyCreated>(
      'POST',
      '/api/v1/api-keys',
      { name: 'traced', role: 'viewer' },
      headers,
    );
    const { items } = await audit(`?action=api-key.created&actorId=${admin.id}`);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      actor: { kind: 'person', id: admin.id, name: 'A admin' },
      target: { kind: 'api-key', id: body.apiKey.id, name: 'traced' },
      detail: { role: 'viewer' },
      address: '127.0.0.1',
      traceId,
    });
  });

  it('tells what is done in Bull Board, before it is done', async () => {
    const person = await addPerson(api, 'admin');
    const pause = await person.call('PUT', '/admin/queues/api/queues/ticket-processing/pause', {});
    expect(pause.status).toBe(200);
    await person.call('PUT', '/admin/queues/api/queues/ticket-processing/resume', {});
    const { items } = await audit(`?action=queue.changed&actorId=${person.id}`);
    expect(items.map(({ target, detail }) => [target?.id, detail['verb']])).toEqual([
      ['ticket-processing', 'resume'],
      ['ticket-processing', 'pause'],
    ]);
    const viewer = await addPerson(api, 'viewer');
    const page = await viewer.call<{ queues: { readOnlyMode: boolean }[] }>('GET', '/admin/queues/api/queues?page=1');
    expect(page.body.queues.map(({ readOnlyMode }) => readOnlyMode)).toEqual([true]);
    expect((await viewer.call('PUT', '/admin/queues/api/queues/ticket-processing/pause', {})).status).toBe(403);
    expect((await audit(`?action=queue.changed&actorId=${viewer.id}`)).items).toEqual([]);
  });

  it('pages, filters and exports, and tells of the export', async () => {
    const all = await audit('?limit=200');
    const first = await audit('?limit=2');
    const second = await audit(`?limit=200&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items, ...second.items].map(({ seq }) => seq)).toEqual(all.items.map(({ seq }) => seq));
    expect((await api.call('GET', '/api/v1/audit?cursor=x')).status).toBe(400);
    const download = async (format: string) => {
      const address = `${api.url}/api/v1/audit/export?format=${format}&action=person.added`;
      return fetch(address, { headers: { authorization: `Bearer ${api.key}` } });
    };
    const csv = await download('csv');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="audit.csv"');
    expect((await csv.text()).split('\r\n')[0]).toContain('seq,at,action,actorKind');
    const lines = (await (await download('jsonl')).text()).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { action: string }).action)).toEqual(
      lines.map(() => 'person.added'),
    );
    expect((await audit('?action=audit.exported')).items).toHaveLength(2);
  });

  it('holds no name, address or password of anyone', async () => {
    const stored = JSON.stringify(await query('SELECT * FROM audit_entry'));
    for (const value of ['yard.example', 'A admin', 'correct horse', 'syk_']) expect(stored).not.toContain(value);
  });

  it('names the row that somebody changed behind its back', async () => {
    const verify = async () => (await api.call<AuditVerification>('POST', '/api/v1/audit/verification')).body;
    expect(await verify()).toMatchObject({ isIntact: true, faults: [] });
    await query('ALTER TABLE audit_entry DISABLE TRIGGER ALL');
    await query(`UPDATE audit_entry SET actor_kind = 'console', actor_id = NULL WHERE seq = 3`);
    expect(await verify()).toMatchObject({ isIntact: false, faults: [{ seq: 3, kind: 'changed' }] });
  });
});
