import { randomUUID } from 'node:crypto';
import type { Actor, ApiKeyCreated, AuditPage, IssuedLink, SignInLink } from '@switchyard/contracts';
import { People } from '@switchyard/data-access';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { DataSource } from 'typeorm';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { addPerson, goodPassword } from '../testing/person-under-test';
import { runCommand } from './testing/run-command';

describe('the admin command line, on the database of a running API', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;

  beforeEach(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
  }, 60_000);
  afterEach(async () => {
    await api.close();
    await database.drop();
  });

  const admin = (...args: string[]) => runCommand(api.config, ...args);
  /** Runs a command that must succeed; what it prints for programs. */
  const adminJson = async <T>(...args: string[]): Promise<T> => {
    const { exitCode, out, err } = await admin(...args, '--json');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    return JSON.parse(out) as T;
  };
  const withKey = (key: string) => api.callWith({ authorization: `Bearer ${key}` });
  const tokenOf = (link: IssuedLink | null) => link?.url.split('#link=')[1] ?? '';
  const redeem = <T>(body: object) => api.callWith({})<T>('POST', '/api/v1/sign-in-links/redeem', body);
  const lastEntry = async () => (await api.call<AuditPage>('GET', '/api/v1/audit?limit=1')).body.items[0];
  const query = (sql: string) => api.app.get(DataSource, { strict: false }).query<unknown[]>(sql);

  it('makes a key that works at once, may do what its scopes say, and ends on its day', async () => {
    const wish = ['--name', 'importer', '--role', 'agent', '--scopes', 'tickets:submit, kpis:read'];
    const { apiKey, key } = await adminJson<ApiKeyCreated>('create-api-key', ...wish, '--expires-in-days', '90');
    expect((await withKey(key)('GET', '/api/v1/kpis')).status).toBe(200);
    expect((await withKey(key)('GET', '/api/v1/tickets')).status).toBe(403);
    expect(Math.round((Date.parse(apiKey.expiresAt ?? '') - Date.now()) / 86_400_000)).toBe(90);
    expect(await lastEntry()).toMatchObject({
      action: 'api-key.created',
      actor: { kind: 'console', id: null },
      target: { kind: 'api-key', id: apiKey.id },
      address: null,
    });
  });

  it('shows the key once', async () => {
    const { out } = await admin('create-api-key', '--name', 'once', '--role', 'viewer');
    const [key = ''] = /syk_[\w-]{43}/.exec(out) ?? [];
    expect((await withKey(key)<Actor>('GET', '/api/v1/session')).body).toMatchObject({ role: 'viewer', name: 'once' });
    const list = await admin('list-api-keys');
    expect(list.out).toContain('once (viewer), begins with');
    expect(list.out).not.toContain(key);
    expect(await query('SELECT * FROM api_key').then(JSON.stringify)).not.toContain(key);
  });

  it('makes no key that may do more than its role', async () => {
    const tooMuch = ['--name', 'x', '--role', 'viewer', '--scopes', 'tickets:read,people:manage'];
    const { exitCode, out, err } = await admin('create-api-key', ...tooMuch);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('people:manage: the role viewer may not do that');
  });

  it('revokes a key, once', async () => {
    const { apiKey, key } = await adminJson<ApiKeyCreated>('create-api-key', '--name', 'x', '--role', 'viewer');
    expect((await withKey(key)('GET', '/api/v1/kpis')).status).toBe(200);
    await adminJson('revoke-api-key', '--id', apiKey.id);
    expect(await lastEntry()).toMatchObject({ action: 'api-key.revoked', actor: { kind: 'console' } });
    await new Promise((done) => setTimeout(done, 2_500)); // What the API may still remember.
    expect((await withKey(key)('GET', '/api/v1/kpis')).status).toBe(401);
    expect(await admin('revoke-api-key', '--id', apiKey.id)).toMatchObject({ exitCode: 1, out: '' });
    expect((await admin('list-api-keys')).out).toMatch(new RegExp(`${apiKey.id}  x .*\\n.* revoked \\d{4}-`));
  }, 15_000);

  it('makes a link for the first person, until there is one', async () => {
    const { link: early } = await adminJson<{ link: IssuedLink | null }>('first-link', '--base', 'http://yard:8080/');
    expect(early?.url).toMatch(/^http:\/\/yard:8080\/sign-in#link=[\w-]{43}$/);
    const { link } = await adminJson<{ link: IssuedLink | null }>('first-link');
    expect(link?.url).toMatch(/^http:\/\/localhost:3000\/sign-in#link=/);
    const ada = { name: 'Ada', email: 'ada@yard.example', password: goodPassword };
    expect((await redeem({ token: tokenOf(early), ...ada })).status).toBe(410);
    expect((await redeem<Actor>({ token: tokenOf(link), ...ada })).body).toMatchObject({ role: 'admin', name: 'Ada' });
    expect(await adminJson('first-link')).toEqual({ link: null });
    expect((await admin('first-link')).out).toContain('Somebody is there already');
  });

  it('makes a link that signs a person in, once and without a password', async () => {
    const person = await addPerson(api, 'agent');
    const { link } = await adminJson<{ link: IssuedLink }>('sign-in-link', '--email', person.email.toUpperCase());
    expect(await lastEntry()).toMatchObject({
      action: 'person.link-issued',
      actor: { kind: 'console' },
      target: { kind: 'person', id: person.id },
      detail: { kind: 'sign-in' },
    });
    expect((await redeem<Actor>({ token: tokenOf(link) })).body).toMatchObject({ id: person.id, role: 'agent' });
    expect((await redeem({ token: tokenOf(link) })).status).toBe(410);
  });

  it('makes a link for a new password, which ends the sessions there were', async () => {
    const person = await addPerson(api, 'agent');
    const { link } = await adminJson<{ link: IssuedLink }>('set-password-link', '--email', person.email);
    const look = await api.callWith({})<SignInLink>('POST', '/api/v1/sign-in-links/look', { token: tokenOf(link) });
    expect(look.body).toMatchObject({ kind: 'set-password', name: 'A agent' });
    const password = 'another long password';
    expect((await redeem({ token: tokenOf(link), password })).status).toBe(200);
    const signIn = (tried: string) =>
      api.callWith({})('POST', '/api/v1/session', { email: person.email, password: tried });
    expect([(await signIn(goodPassword)).status, (await signIn(password)).status]).toEqual([401, 200]);
  });

  it('makes links for nobody who is not there, or switched off', async () => {
    const person = await addPerson(api, 'agent');
    await new People(api.app.get(DataSource, { strict: false })).change(person.id, { isActive: false });
    for (const command of ['sign-in-link', 'set-password-link']) {
      const off = await admin(command, '--email', person.email);
      expect([off.exitCode, off.out, off.err]).toEqual([1, '', expect.stringContaining('switched off')]);
      const nobody = await admin(command, '--email', 'nobody@yard.example');
      expect([nobody.exitCode, nobody.err]).toEqual([1, 'Nobody here has the e-mail address nobody@yard.example.\n']);
    }
  });

  it('says in words that the database does not answer', async () => {
    const away = { ...api.config, database: { url: 'postgres://nobody@127.0.0.1:1/none' } };
    const { exitCode, out, err } = await runCommand(away, 'list-api-keys', '--json');
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('ECONNREFUSED');
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('knows no operator on a database of its own', async () => {
    const { exitCode, out, err } = await admin('sign-in-link');
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('With DATABASE_URL set there is no operator');
    expect(await query('SELECT id FROM person')).toEqual([]);
  });

  it('finds the audit log intact, and names what somebody has done to it', async () => {
    for (let n = 0; n < 5; n++) await admin('create-api-key', '--name', `key ${n}`, '--role', 'viewer');
    const intact = await admin('verify-audit');
    expect(intact).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^intact, 6 entries, head [0-9a-f]{64}\n$/),
    });
    await query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    await query(`UPDATE audit_entry SET actor_kind = 'person', actor_id = '${randomUUID()}' WHERE seq = 2`);
    await query('DELETE FROM audit_entry WHERE seq = 4');
    const broken = await admin('verify-audit');
    expect(broken.exitCode).toBe(1);
    expect(broken.out).toMatch(/^entry 2: changed\nentry 4: removed\nNOT intact: 2 faults, 5 entries, head /);
    const { exitCode, out } = await admin('verify-audit', '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ isIntact: false, faults: [{ seq: 2 }, { seq: 4, kind: 'removed' }] });
  });
});
