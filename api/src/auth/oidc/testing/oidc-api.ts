import { randomBytes } from 'node:crypto';
import type { Actor, AuditEntry, AuditPage, Person, PersonAdded, PersonList } from '@switchyard/contracts';
import type { Role } from '@switchyard/domain';
import { type ApiUnderTest, startApi } from '../../../testing/api-under-test';
import { Browser } from './browser';
import { client } from './client';

/** Several APIs of one test may work on one database. */
const masterKey = randomBytes(32).toString('base64');
const manySignIns = '1000000';

/** The API with an identity provider, as browsers, an admin and somebody who looks into the audit log see it. */
export interface OidcApi extends ApiUnderTest {
  /** Goes the whole way from the button on the sign-in page; gives the path and query it leads to. */
  signIn: (browser: Browser, next?: string) => Promise<string>;
  /** Opens an address in it, and goes on as far as the API's callback. */
  follow: (browser: Browser, address: string) => Promise<string>;
  /** As whom a browser is signed in. */
  actor: (browser: Browser) => Promise<Actor | null>;
  invite: (email: string, role: Role) => Promise<Person>;
  people: () => Promise<Person[]>;
  /** Newest first. */
  audited: (count: number) => Promise<AuditEntry[]>;
}

export async function startOidcApi(
  databaseUrl: string,
  issuer: string,
  env: Record<string, string> = {},
): Promise<OidcApi> {
  const oidc = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret };
  const variables = { MASTER_KEY: masterKey, RATE_LIMIT_SIGN_IN: manySignIns, RATE_LIMIT_ANONYMOUS: manySignIns };
  const api = await startApi({ url: databaseUrl }, { ...variables, ...oidc, ...env });
  const goesOn = ({ origin, pathname }: URL) =>
    origin === issuer || (origin === api.url && pathname === '/api/v1/oidc/callback');
  const follow = async (browser: Browser, address: string) => {
    const { end } = await browser.visit(address, goesOn);
    if (end.origin !== api.url) throw new Error(`led to ${end.origin}`);
    return end.pathname + end.search;
  };
  return {
    ...api,
    follow,
    signIn: (browser, next = '/tickets') =>
      follow(browser, `${api.url}/api/v1/oidc/start?${new URLSearchParams({ next }).toString()}`),
    actor: async (browser) => {
      const response = await browser.open(new URL('/api/v1/session', api.url));
      return response.ok ? ((await response.json()) as Actor) : null;
    },
    invite: async (email, role) =>
      (await api.call<PersonAdded>('POST', '/api/v1/people', { name: 'Invited', email, role })).body.person,
    people: async () => (await api.call<PersonList>('GET', '/api/v1/people')).body.items,
    audited: async (count) => (await api.call<AuditPage>('GET', `/api/v1/audit?limit=${count}`)).body.items,
  };
}
