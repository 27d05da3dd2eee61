import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { Browser } from './testing/browser';
import { type IdentityProvider, startIdentityProvider } from './testing/identity-provider';
import { listen, type Listening } from './testing/listen';
import { type OidcApi, startOidcApi } from './testing/oidc-api';

describe('settings of the sign-in by an identity provider', () => {
  let database: TestDatabase;
  let provider: IdentityProvider;
  let api: OidcApi | null;
  let server: Listening;

  beforeAll(async () => {
    provider = await startIdentityProvider();
  });
  beforeEach(async () => {
    [database, server] = await Promise.all([createTestDatabase(), listen()]);
    api = null;
  }, 60_000);
  afterEach(async () => {
    await api?.close();
    await Promise.all([server.close(), database.drop()]);
  });
  afterAll(() => provider.close());

  const start = async (env: Record<string, string>, issuer = provider.issuer) => {
    api = await startOidcApi(database.url, issuer, env);
    return api;
  };
  const account = (subject: string, email: string, isVerified = true) => {
    provider.accounts.set(subject, { email, email_verified: isVerified, name: '  Grace Hopper ' });
    provider.signsIn(subject);
  };

  it('takes newcomers in as OIDC_DEFAULT_ROLE says, each once', async () => {
    const { signIn, actor, people, invite, audited } = await start({ OIDC_DEFAULT_ROLE: 'viewer' });
    await invite('first@example.com', 'admin');
    account('sub-grace', 'Grace@example.com');
    const browser = new Browser();
    expect(await Promise.all([signIn(browser), signIn(new Browser()), signIn(new Browser())])).toEqual(
      Array.from({ length: 3 }, () => '/tickets'),
    );
    const grace = { name: 'Grace Hopper', email: 'grace@example.com', role: 'viewer' };
    expect(await actor(browser)).toMatchObject({ ...grace, hasPassword: false });
    expect((await people()).filter(({ signsInByOidc }) => signsInByOidc)).toMatchObject([grace]);
    const entries = (await audited(10)).map(({ action, detail }) => ({ action, detail }));
    expect(entries.filter(({ detail }) => detail['by'] === 'oidc')).toEqual([
      ...Array.from({ length: 3 }, () => ({ action: 'person.signed-in', detail: { by: 'oidc' } })),
      { action: 'person.added', detail: { by: 'oidc', role: 'viewer' } },
    ]);
  });

  it('takes no newcomer in whose address is not verified', async () => {
    const { signIn, people, invite } = await start({ OIDC_DEFAULT_ROLE: 'viewer' });
    await invite('first@example.com', 'admin');
    account('sub-mallory', 'somebody-else@example.com', false);
    expect(await signIn(new Browser())).toContain('problem=oidc-not-invited');
    expect(await people()).toHaveLength(1);
  });

  it('lets nobody come before the first admin, but an admin', async () => {
    account('sub-grace', 'grace@example.com');
    const asAgent = await start({ OIDC_DEFAULT_ROLE: 'agent' });
    expect(await asAgent.signIn(new Browser())).toContain('problem=oidc-not-invited');
    await asAgent.close();
    const { signIn, people } = await start({ OIDC_DEFAULT_ROLE: 'admin' });
    expect(await signIn(new Browser())).toBe('/tickets');
    expect(await people()).toMatchObject([{ email: 'grace@example.com', role: 'admin' }]);
  });

  it('works without a provider', async () => {
    const { call, url } = await start({ OIDC_ISSUER: '' });
    expect((await call<unknown>('GET', '/api/v1/sign-in-options')).body).toMatchObject({ oidc: null });
    const response = await fetch(`${url}/api/v1/oidc/start`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/sign-in?problem=oidc-unavailable');
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('says when the provider cannot be asked, and asks again the next time', async () => {
    let isAway = true;
    server.handle((_request, response) => {
      if (isAway) return void response.writeHead(503).end();
      const body = { issuer: server.url, authorization_endpoint: `${server.url}/authorize` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    const { url } = await start({}, server.url);
    const begin = async () =>
      (await fetch(`${url}/api/v1/oidc/start`, { redirect: 'manual' })).headers.get('location') ?? '';
    expect(await begin()).toBe('/sign-in?problem=oidc-unavailable');
    isAway = false;
    expect(await begin()).toMatch(`${server.url}/authorize?`);
    isAway = true;
    expect(await begin()).toMatch(`${server.url}/authorize?`);
  });

  it('trusts no metadata that name another issuer', async () => {
    server.handle((_request, response) => {
      const body = { issuer: provider.issuer, authorization_endpoint: `${server.url}/authorize` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    const { url } = await start({}, server.url);
    const response = await fetch(`${url}/api/v1/oidc/start`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/sign-in?problem=oidc-unavailable');
  });

  it('comes back to PUBLIC_URL, with a cookie for https alone', async () => {
    const { url } = await start({ PUBLIC_URL: 'https://yard.example/' });
    const response = await fetch(`${url}/api/v1/oidc/start`, { redirect: 'manual' });
    const { searchParams } = new URL(response.headers.get('location') ?? '');
    expect(searchParams.get('redirect_uri')).toBe('https://yard.example/api/v1/oidc/callback');
    expect(response.headers.getSetCookie().join()).toMatch(/^__Secure-switchyard_oidc=.*; Secure; SameSite=Lax$/);
  });
});
