import Provider from 'oidc-provider';
import { client } from './client';
import { listen } from './listen';
import { newSigningKey } from './signing-key';

/** Somebody with an account at the identity provider. */
export interface Account {
  email: string;
  email_verified: boolean;
  name?: string;
}

/** An OpenID provider (the oidc-provider library) which knows one client, and whose sign-in page needs no person. */
export interface IdentityProvider {
  issuer: string;
  /** By subject. */
  accounts: Map<string, Account>;
  /** Subject of the person who signs in at the provider from now on; null: they cancel. */
  signsIn: (subject: string | null) => void;
  close: () => Promise<void>;
}

/** Redirects to any port of this machine are allowed, as for native programs (RFC 8252). */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const server = await listen();
  const accounts = new Map<string, Account>();
  let person: string | null = null;
  const provider = new Provider(server.url, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        application_type: 'native',
        redirect_uris: ['http://127.0.0.1/api/v1/oidc/callback'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    jwks: { keys: [newSigningKey('first').privateJwk] },
    cookies: { keys: ['cookies of a test'] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    findAccount: (_ctx, sub) => {
      const account = accounts.get(sub);
      return account && { accountId: sub, claims: () => ({ sub, ...account }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const { accountId } = oidc.session ?? {};
      const grant = new oidc.provider.Grant({ clientId: client.id, ...(accountId ? { accountId } : {}) });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const standard = provider.callback();
  server.handle((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void standard(request, response);
    const result = person === null ? { error: 'access_denied' } : { login: { accountId: person }, consent: {} };
    void provider.interactionFinished(request, response, result);
  });
  const signsIn = (subject: string | null) => {
    person = subject;
  };
  return { issuer: server.url, accounts, signsIn, close: server.close };
}
