import { randomUUID } from 'node:crypto';
import type {
  Actor,
  IssuedLink,
  Problem,
  RecoveryCodes,
  SecondFactorOffer,
  SessionList,
  SignInLink,
  SignInOptions,
} from '@switchyard/contracts';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { TOTP } from 'otpauth';
import { DataSource } from 'typeorm';
import { FirstLink } from '../auth/links/first-link';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { addPerson, cookieOf, goodPassword } from '../testing/person-under-test';

const nameOf = (problem: Problem) => problem.type.split(':').at(-1);

describe('signing in', () => {
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

  const anonymous = () => api.callWith({});
  const signIn = (email: string, password: string, code?: string) =>
    anonymous()('POST', '/api/v1/session', { email, password, ...(code ? { code } : {}) });
  /** As a page of the dashboard calls. */
  const asPage = (cookie: string) => api.callWith({ cookie, origin: api.url });
  const query = (sql: string) => api.app.get(DataSource, { strict: false }).query<Record<string, unknown>[]>(sql);

  it('lets the first person in by a link, once', async () => {
    const firstLink = api.app.get(FirstLink, { strict: false });
    expect((await anonymous()<SignInOptions>('GET', '/api/v1/sign-in-options')).body.needsFirstPerson).toBe(true);
    const early = await firstLink.issue('http://yard');
    const link = await firstLink.issue('http://yard');
    const token = link?.url.split('#link=')[1] ?? '';
    const superseded = { token: early?.url.split('#link=')[1] ?? '' };
    expect((await anonymous()('POST', '/api/v1/sign-in-links/look', superseded)).status).toBe(410);
    const looked = await anonymous()<SignInLink>('POST', '/api/v1/sign-in-links/look', { token });
    expect(looked.body).toMatchObject({ kind: 'first-person', name: null });
    const incomplete = await anonymous()('POST', '/api/v1/sign-in-links/redeem', { token, password: goodPassword });
    expect(incomplete.body.errors?.map(({ path }) => path)).toEqual(['name', 'email']);
    const weak = { token, name: 'Ada', email: 'ada@yard.example', password: 'short' };
    expect((await anonymous()('POST', '/api/v1/sign-in-links/redeem', weak)).status).toBe(400);
    const whole = { token, name: 'Ada', email: 'Ada@Yard.Example', password: goodPassword };
    const redeemed = await anonymous()<Actor>('POST', '/api/v1/sign-in-links/redeem', whole);
    expect(redeemed.body).toMatchObject({ kind: 'person', email: 'ada@yard.example', role: 'admin' });
    expect((await anonymous()('POST', '/api/v1/sign-in-links/redeem', whole)).status).toBe(410);
    expect(await firstLink.issue('http://yard')).toBeNull();
    expect((await signIn('ada@yard.example', goodPassword)).status).toBe(200);
  });

  it('sets a cookie that no script reads and no other site sends', async () => {
    const { email } = await addPerson(api, 'agent');
    const { headers } = await signIn(email, goodPassword);
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^switchyard_session=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain('Secure'); // this API is reached by plain http
    const [stored] = await query('SELECT token_hash FROM session');
    expect(JSON.stringify(stored)).not.toContain(/=([\w-]{43})/.exec(cookie)?.[1]);
  });

  it('answers unknown addresses and wrong passwords alike', async () => {
    const { email, id } = await addPerson(api, 'agent');
    await api.call('PATCH', `/api/v1/people/${(await addPerson(api, 'viewer')).id}`, { isActive: false });
    const answers = await Promise.all([
      signIn(email, 'wrong password'),
      signIn('nobody@yard.example', 'wrong password'),
      signIn('viewer-2@yard.example', goodPassword),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const told = await query(
      `SELECT target_id, reason, detail FROM audit_entry WHERE action = 'person.sign-in-refused' ORDER BY target_id`,
    );
    expect(told).toHaveLength(3);
    expect(told).toContainEqual({ target_id: id, reason: 'wrong-credentials', detail: {} });
    expect(JSON.stringify(told)).not.toContain('nobody@');
  });

  it('throttles guessing, for known and unknown accounts alike, and forgets the values', async () => {
    const { email } = await addPerson(api, 'agent');
    for (const address of [email, 'nobody@yard.example']) {
      const statuses: number[] = [];
      for (let index = 0; index < 6; index++) statuses.push((await signIn(address, `guess ${index}`)).status);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    }
    const blocked = await signIn(email, goodPassword);
    expect([blocked.status, nameOf(blocked.body)]).toEqual([429, 'too-many-attempts']);
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(100);
    expect(JSON.stringify(await query('SELECT key FROM sign_in_attempt'))).not.toContain('yard.example');
  });

  it('refuses forged, ended and foreign credentials', async () => {
    const person = await addPerson(api, 'agent');
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ sub: person.id, role: 'admin' }))}.`;
    const forged: Record<string, string>[] = [
      { cookie: `switchyard_session=${'A'.repeat(43)}` },
      { cookie: `switchyard_session=${person.id}` },
      { authorization: `Bearer ${unsigned.replaceAll('=', '')}` },
      { authorization: `Bearer syk_${'A'.repeat(43)}` },
      { authorization: `Basic ${btoa(`${person.email}:${goodPassword}`)}` },
    ];
    for (const headers of forged) {
      expect((await api.callWith(headers)('GET', '/api/v1/session')).status).toBe(401);
    }
    await query(`UPDATE session SET idle_until = now() - interval '1 s'`);
    const fresh = (await addPerson(api, 'agent')).call;
    expect((await fresh('GET', '/api/v1/session')).status).toBe(200);
    await new Promise((done) => setTimeout(done, 2_100));
    expect((await person.call('GET', '/api/v1/session')).status).toBe(401);
  });

  it('signs out, and signs others out', async () => {
    const person = await addPerson(api, 'agent');
    const elsewhere = cookieOf(await signIn(person.email, goodPassword));
    const { items } = (await person.call<SessionList>('GET', '/api/v1/account/sessions')).body;
    expect(items.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const other = items.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    expect((await person.call('DELETE', `/api/v1/account/sessions/${other}`)).status).toBe(204);
    expect((await person.call('DELETE', `/api/v1/account/sessions/${randomUUID()}`)).status).toBe(404);
    expect((await asPage(elsewhere)('GET', '/api/v1/session')).status).toBe(401);
    expect((await person.call('DELETE', '/api/v1/session')).status).toBe(204);
    expect((await person.call('GET', '/api/v1/session')).status).toBe(401);
  });

  it('ends every session when an admin switches a person off or sends a new link that is used', async () => {
    const person = await addPerson(api, 'agent');
    const link = await api.call<IssuedLink>('POST', `/api/v1/people/${person.id}/link`);
    const token = link.body.url.split('#link=')[1];
    expect((await person.call('GET', '/api/v1/session')).status).toBe(200);
    await anonymous()('POST', '/api/v1/sign-in-links/redeem', { token, password: 'a wholly new password' });
    expect((await signIn(person.email, goodPassword)).status).toBe(401);
    const { status, headers } = await signIn(person.email, 'a wholly new password');
    expect(status).toBe(200);
    await api.call('PATCH', `/api/v1/people/${person.id}`, { isActive: false });
    expect((await asPage(cookieOf({ headers }))('GET', '/api/v1/session')).status).toBe(401);
  });

  it('changes a password and ends the other sessions', async () => {
    const person = await addPerson(api, 'agent');
    const elsewhere = asPage(cookieOf(await signIn(person.email, goodPassword)));
    const change = (current: string) =>
      person.call('PUT', '/api/v1/account/password', { current, next: 'another good password' });
    expect((await change('not it at all')).status).toBe(403);
    expect((await change(goodPassword)).status).toBe(204);
    expect((await elsewhere('GET', '/api/v1/session')).status).toBe(401);
    expect((await person.call('GET', '/api/v1/session')).status).toBe(200);
    expect((await signIn(person.email, 'another good password')).status).toBe(200);
  });

  it('asks for a second factor, takes each code once, and recovery codes', async () => {
    const person = await addPerson(api, 'agent');
    const offer = (await person.call<SecondFactorOffer>('POST', '/api/v1/account/second-factor')).body;
    const totp = new TOTP({ secret: offer.secret });
    const code = (periods: number) => totp.generate({ timestamp: Date.now() + periods * 30_000 });
    expect((await signIn(person.email, goodPassword)).status).toBe(200); // not in force yet
    expect((await person.call('PUT', '/api/v1/account/second-factor', { code: '000000' })).status).toBe(422);
    const confirmed = await person.call<RecoveryCodes>('PUT', '/api/v1/account/second-factor', { code: code(-1) });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    const [recovery = ''] = confirmed.body.recoveryCodes;
    expect(nameOf((await signIn(person.email, goodPassword)).body)).toBe('second-factor-required');
    expect(nameOf((await signIn(person.email, 'wrong password')).body)).toBe('wrong-credentials');
    expect(nameOf((await signIn(person.email, goodPassword, code(-1))).body)).toBe('wrong-code');
    const now = code(0);
    expect((await signIn(person.email, goodPassword, now)).status).toBe(200);
    expect((await signIn(person.email, goodPassword, now)).status).toBe(401);
    expect((await signIn(person.email, goodPassword, ` ${recovery.toUpperCase()} `)).status).toBe(200);
    expect((await signIn(person.email, goodPassword, recovery)).status).toBe(401);
    const stored = JSON.stringify(await query('SELECT second_factor::text, recovery_hashes::text FROM person'));
    expect(stored).not.toContain(Buffer.from(offer.secret).toString('hex'));
    expect((await person.call('POST', '/api/v1/account/second-factor')).status).toBe(409);
    expect((await api.call('DELETE', `/api/v1/people/${person.id}/second-factor`)).status).toBe(204);
    expect((await signIn(person.email, goodPassword)).status).toBe(200);
  }, 30_000);

  it('keeps the last admin, and one e-mail address to one person', async () => {
    const first = await addPerson(api, 'admin');
    const change = (body: object) => api.call('PATCH', `/api/v1/people/${first.id}`, body);
    expect(nameOf((await change({ role: 'viewer' })).body)).toBe('last-admin');
    expect(nameOf((await change({ isActive: false })).body)).toBe('last-admin');
    await addPerson(api, 'admin');
    expect((await change({ role: 'viewer' })).status).toBe(200);
    const twin = { name: 'Twin', email: first.email.toUpperCase(), role: 'viewer' };
    expect(nameOf((await api.call('POST', '/api/v1/people', twin)).body)).toBe('email-taken');
    expect((await api.call('PATCH', `/api/v1/people/${randomUUID()}`, { name: 'x' })).status).toBe(404);
  });
});
