import type { AppConfig } from '@switchyard/config';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { clientAuthentication } from './client-authentication';
import { OidcRefusal } from './oidc-refusal';

type Settings = NonNullable<AppConfig['oidc']>;

/** What the provider's answer must fit to; known to the browser that began, and to nobody else. */
export interface OidcChecks {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Whom the provider says it is. `issuer` and `subject` together are one person for ever; an e-mail address is not. */
export interface OidcClaims {
  issuer: string;
  subject: string;
  email: string | null;
  emailIsVerified: boolean;
  name: string | null;
}

const scope = 'openid email profile';
const timeoutSeconds = 10;

/** The identity provider that people can sign in with, when one is configured (`settings`). */
export class OidcProvider {
  private discovered: Promise<Configuration> | null = null;

  constructor(private readonly settings: Settings | null) {}

  /** What the sign-in page shows; null without a provider. */
  get offer(): { name: string } | null {
    return this.settings && { name: this.settings.name };
  }

  /** Role of people who are not known yet; null: they may not come in. */
  get defaultRole(): Settings['defaultRole'] {
    return this.settings?.defaultRole ?? null;
  }

  /** Where to send a browser, and what is to be kept until it comes back. Throws `OidcRefusal`. */
  async begin(redirectUri: string): Promise<{ address: string; checks: OidcChecks }> {
    const configuration = await this.discover();
    const checks = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope,
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await calculatePKCECodeChallenge(checks.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, checks };
  }

  /** Takes the address a browser came back to, exchanges its code and checks every answer. Throws `OidcRefusal`. */
  async redeem(answer: URL, { state, nonce, codeVerifier }: OidcChecks): Promise<OidcClaims> {
    const configuration = await this.discover();
    try {
      const expected = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier };
      const tokens = await authorizationCodeGrant(configuration, answer, { ...expected, idTokenExpected: true });
      const claims = tokens.claims();
      if (!claims) throw new TypeError('the provider sent no ID token');
      const identity = { issuer: claims.iss, subject: claims.sub };
      // Many providers put no more than the subject into the ID token. Address and flag must come from one answer.
      const hasEmail = typeof claims.email === 'string' && claims.email_verified !== undefined;
      const isComplete = hasEmail || !configuration.serverMetadata().userinfo_endpoint;
      const profile = isComplete ? claims : await fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return {
        ...identity,
        email: textOf(profile.email),
        emailIsVerified: profile.email_verified === true,
        name: textOf(profile.name),
      };
    } catch (cause) {
      throw new OidcRefusal('answer-not-valid', { cause });
    }
  }

  /** The provider's metadata: asked for when first needed, and again after a failure. */
  private async discover(): Promise<Configuration> {
    if (!this.settings) throw new OidcRefusal('not-configured');
    this.discovered ??= ask(this.settings);
    try {
      return await this.discovered;
    } catch (cause) {
      this.discovered = null;
      throw new OidcRefusal('provider-unavailable', { cause });
    }
  }
}

const textOf = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);

function ask({ issuer, clientId, clientSecret }: Settings): Promise<Configuration> {
  const server = new URL(issuer);
  const isHttp = server.protocol === 'http:'; // on this machine; elsewhere the configuration does not allow it
  return discovery(server, clientId, undefined, clientAuthentication(clientSecret), {
    timeout: timeoutSeconds,
    execute: [enableNonRepudiationChecks, ...(isHttp ? [allowInsecureRequests] : [])],
  });
}
