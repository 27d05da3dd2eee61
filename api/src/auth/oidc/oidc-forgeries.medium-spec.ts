import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { Browser } from './testing/browser';
import { type Forgery, type ForgingProvider, startForgingProvider } from './testing/forging-provider';
import { type OidcApi, startOidcApi } from './testing/oidc-api';

const past = Math.floor(Date.now() / 1000) - 3_600;

describe('ID tokens of an identity provider', () => {
  let database: TestDatabase;
  let provider: ForgingProvider;
  let api: OidcApi;

  beforeAll(async () => {
    const person = { sub: 'sub-ada', email: 'ada@example.com', email_verified: true };
    [database, provider] = await Promise.all([createTestDatabase(), startForgingProvider(person)]);
    api = await startOidcApi(database.url, provider.issuer);
    await api.invite('ada@example.com', 'admin');
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await Promise.all([provider.close(), database.drop()]);
  });

  const signInWith = async (forgery: Forgery) => {
    provider.forge(forgery);
    const browser = new Browser();
    const end = await api.signIn(browser);
    return { end, actor: await api.actor(browser) };
  };

  it('sign in when nothing is wrong with them', async () => {
    const { end, actor } = await signInWith({});
    expect(end).toBe('/tickets');
    expect(actor?.email).toBe('ada@example.com');
  });

  it.each<[string, Forgery]>([
    ['without a signature', { algorithm: 'none' }],
    ['signed by the secret of the client', { algorithm: 'HS256' }],
    ['signed by a key that is not published', { foreignKey: true }],
    ['for another client', { claims: { aud: 'somebody-else' } }],
    ['for several clients, made out to another one', { claims: { aud: ['switchyard', 'x'], azp: 'x' } }],
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another sign-in', { claims: { nonce: 'another' } }],
    ['for no sign-in in particular', { claims: { nonce: undefined } }],
    ['that have expired', { claims: { iat: past, exp: past + 60 } }],
    ['for nobody', { claims: { sub: undefined } }],
    ['after an answer of another issuer', { responseIssuer: 'https://evil.example' }],
  ])('are refused %s', async (_case, forgery) => {
    const { end, actor } = await signInWith(forgery);
    expect(end).toMatch(/^\/sign-in\?problem=oidc-failed&/);
    expect(actor).toBeNull();
    expect(await api.audited(1)).toMatchObject([{ action: 'person.sign-in-refused', reason: 'answer-not-valid' }]);
  });

  it.each<[string, Forgery]>([
    ['as a word', { claims: { sub: 'sub-word', email_verified: 'true' } }],
    ['not at all', { claims: { sub: 'sub-none', email_verified: undefined } }],
  ])('do not vouch for an address when they say %s that it is verified', async (_case, forgery) => {
    expect((await signInWith(forgery)).end).toMatch(/^\/sign-in\?problem=oidc-not-invited&/);
  });
});
