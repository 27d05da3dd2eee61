import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { Browser } from './testing/browser';
import { type IdentityProvider, startIdentityProvider } from './testing/identity-provider';
import { type OidcApi, startOidcApi } from './testing/oidc-api';

const pendingCookie = 'switchyard_oidc';
const callback = '/api/v1/oidc/callback';

describe('sign-in by an identity provider', () => {
  let database: TestDatabase;
  let provider: IdentityProvider;
  let api: OidcApi;
  let browser: Browser;

  beforeAll(async () => {
    [database, provider] = await Promise.all([createTestDatabase(), startIdentityProvider()]);
    api = await startOidcApi(database.url, provider.issuer, { OIDC_NAME: 'Example' });
  }, 60_000);
  beforeEach(() => {
    browser = new Browser();
    provider.accounts.clear();
  });
  afterAll(async () => {
    await api.close();
    await Promise.all([provider.close(), database.drop()]);
  });

  /** Somebody with an account at the provider, who signs in there from now on. */
  const account = (subject: string, email: string, isVerified = true) => {
    provider.accounts.set(subject, { email, email_verified: isVerified, name: 'Ada' });
    provider.signsIn(subject);
  };
  /** The sign-in up to the address that the provider sends the browser back to, which is not opened. */
  const untilCallback = async () => {
    const start = `${api.url}/api/v1/oidc/start?next=/tickets`;
    return (await browser.visit(start, ({ origin }) => origin === provider.issuer)).end;
  };
  const expectRefusal = async (end: string, problem: string, reason: string) => {
    const leadsOn = reason === 'not-begun-here' ? '' : '&next=%2Ftickets';
    expect(end).toBe(`/sign-in?problem=${problem}${leadsOn}`);
    expect(await api.actor(browser)).toBeNull();
    const [entry] = await api.audited(1);
    expect(entry).toMatchObject({ action: 'person.sign-in-refused', reason, detail: { by: 'oidc' } });
    expect(JSON.stringify(entry)).not.toMatch(/@|Ada/);
    return entry;
  };

  it('is offered on the sign-in page', async () => {
    const { body } = await api.callWith({})<unknown>('GET', '/api/v1/sign-in-options');
    expect(body).toMatchObject({ oidc: { name: 'Example' } });
  });

  it('asks for a code with PKCE, state and nonce, and keeps them sealed in a cookie for the callback alone', async () => {
    const response = await browser.open(new URL('/api/v1/oidc/start?next=/tickets', api.url));
    const { origin, searchParams } = new URL(response.headers.get('location') ?? '');
    expect(origin).toBe(provider.issuer);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'switchyard',
      redirect_uri: api.url + callback,
      response_type: 'code',
      scope: 'openid email profile',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(
      /^switchyard_oidc=[\w.-]+; Max-Age=600; Path=\/api\/v1\/oidc\/callback; .*HttpOnly; SameSite=Lax$/,
    );
    expect(cookie).not.toContain(searchParams.get('state'));
  });

  it('knows a person by the verified e-mail address first, and by the subject from then on', async () => {
    const invited = await api.invite('ada@example.com', 'agent');
    account('sub-ada', 'Ada@Example.com');
    expect(await api.signIn(browser, '/tickets?status=failed#top')).toBe('/tickets?status=failed');
    expect(await api.actor(browser)).toMatchObject({ id: invited.id, email: 'ada@example.com', role: 'agent' });
    const actor = { kind: 'person', id: invited.id };
    expect(await api.audited(2)).toMatchObject([
      { action: 'person.signed-in', actor, detail: { by: 'oidc' } },
      { action: 'person.changed', actor, target: { id: invited.id }, detail: { by: 'oidc', isBound: true } },
    ]);

    account('sub-ada', 'ada.byron@elsewhere.example', false);
    const later = new Browser();
    expect(await api.signIn(later)).toBe('/tickets');
    expect((await api.actor(later))?.id).toBe(invited.id);
  });

  it('does not give a person to another account that has the same address by now', async () => {
    const { id } = await api.invite('bound@example.com', 'admin');
    account('sub-first', 'bound@example.com');
    await api.signIn(new Browser());
    account('sub-second', 'bound@example.com');
    const entry = await expectRefusal(await api.signIn(browser), 'oidc-not-invited', 'bound-to-another-account');
    expect(entry?.target).toMatchObject({ kind: 'person', id });
  });

  it('refuses an address that the provider has not verified', async () => {
    await api.invite('victim@example.com', 'admin');
    account('sub-attacker', 'victim@example.com', false);
    await expectRefusal(await api.signIn(browser), 'oidc-not-invited', 'email-not-verified');
    expect((await api.people()).find(({ email }) => email === 'victim@example.com')?.signsInByOidc).toBe(false);
  });

  it('refuses whom no admin has added', async () => {
    account('sub-stranger', 'stranger@example.com');
    await expectRefusal(await api.signIn(browser), 'oidc-not-invited', 'not-invited');
    expect((await api.people()).map(({ email }) => email)).not.toContain('stranger@example.com');
  });

  it('refuses who is switched off, before and after the first sign-in', async () => {
    const switchOff = (id: string) => api.call('PATCH', `/api/v1/people/${id}`, { isActive: false });
    const { id } = await api.invite('gone@example.com', 'viewer');
    await switchOff(id);
    account('sub-gone', 'gone@example.com');
    const entry = await expectRefusal(await api.signIn(browser), 'oidc-not-active', 'not-active');
    expect(entry?.target).toMatchObject({ id });

    const known = await api.invite('leaves@example.com', 'viewer');
    account('sub-leaves', 'leaves@example.com');
    expect(await api.signIn(new Browser())).toBe('/tickets');
    await switchOff(known.id);
    browser = new Browser();
    await expectRefusal(await api.signIn(browser), 'oidc-not-active', 'not-active');
  });

  it('refuses who cancels at the provider, and leads on to where they wanted', async () => {
    provider.signsIn(null);
    await expectRefusal(await api.signIn(browser), 'oidc-failed', 'answer-not-valid');
  });

  it.each(['//evil.example', '/\\evil.example', '/.//evil.example', '/\t/evil.example', 'https://evil.example/'])(
    'goes home instead of to %j',
    async (next) => {
      await api.invite(`${next.length}@next.example`, 'viewer');
      account(`sub-next-${next.length}`, `${next.length}@next.example`);
      expect(await api.signIn(browser, next)).toBe('/');
      expect(await api.actor(browser)).not.toBeNull();
    },
  );

  describe('with an answer that somebody meddled with', () => {
    beforeAll(() => api.invite('grace@example.com', 'admin'));
    beforeEach(() => account('sub-grace', 'grace@example.com'));

    it('signs in when nobody did', async () => {
      expect(await api.follow(browser, (await untilCallback()).href)).toBe('/tickets');
      expect((await api.actor(browser))?.email).toBe('grace@example.com');
    });

    it.each([
      ['another state', 'state', 'x'.repeat(43)],
      ['no state', 'state', null],
      ['another code', 'code', 'x'.repeat(43)],
      ['another issuer', 'iss', 'https://evil.example'],
      ['no issuer', 'iss', null],
    ])('refuses %s', async (_case, name, value) => {
      const answer = await untilCallback();
      if (value === null) answer.searchParams.delete(name);
      else answer.searchParams.set(name, value);
      await expectRefusal(await api.follow(browser, answer.href), 'oidc-failed', 'answer-not-valid');
    });

    it('refuses an answer in a browser that did not begin', async () => {
      const answer = await untilCallback();
      browser = new Browser();
      await expectRefusal(await api.follow(browser, answer.href), 'oidc-failed', 'not-begun-here');
    });

    it("refuses another browser's answer", async () => {
      const theirs = await untilCallback();
      browser = new Browser();
      await untilCallback();
      await expectRefusal(await api.follow(browser, theirs.href), 'oidc-failed', 'answer-not-valid');
    });

    it.each([
      ['changed', (value: string) => value.slice(0, -6) + (value.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA')],
      ['cut', (value: string) => value.slice(0, value.indexOf('.'))],
      ['replaced', () => Buffer.from('{"state":"x","next":"/"}').toString('base64url')],
    ])('refuses a cookie that was %s', async (_how, change) => {
      const answer = await untilCallback();
      browser.change(api.url, pendingCookie, change(browser.cookie(api.url, pendingCookie) ?? ''));
      await expectRefusal(await api.follow(browser, answer.href), 'oidc-failed', 'not-begun-here');
    });

    it('refuses the same answer a second time, even with the cookie of the first', async () => {
      const answer = await untilCallback();
      const kept = browser.cookie(api.url, pendingCookie) ?? '';
      expect(await api.follow(browser, answer.href)).toBe('/tickets');
      expect(browser.cookie(api.url, pendingCookie)).toBeUndefined();

      const again = async (cookie: string) => {
        const response = await fetch(answer, { redirect: 'manual', headers: { cookie } });
        expect(response.headers.getSetCookie().join()).not.toContain('switchyard_session');
        return response.headers.get('location') ?? '';
      };
      browser = new Browser();
      await expectRefusal(await again(`${pendingCookie}=${kept}`), 'oidc-failed', 'answer-not-valid');
      await expectRefusal(await again(''), 'oidc-failed', 'not-begun-here');
    });
  });
});
