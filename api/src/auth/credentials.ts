import { sessionCookie } from '@switchyard/contracts';

export interface CredentialHeaders {
  cookie?: string | undefined;
  authorization?: string | undefined;
}

/** What a request shows to say who it is. */
export type Credential = { kind: 'session' | 'api-key'; token: string };

/** By https a browser keeps the cookie for this very host and never sends it in clear. */
export const cookieName = (isHttps: boolean) => (isHttps ? `__Host-${sessionCookie}` : sessionCookie);

const cookiePattern = new RegExp(`(?:^|;\\s*)(?:__Host-)?${sessionCookie}=([\\w-]{43})(?:;|$)`);
const bearerPattern = /^Bearer ([\w-]{1,100})$/i;

/** The credential in the headers, or null. A key wins over a cookie: a program that sends one means it. */
export function credentialIn({ cookie, authorization }: CredentialHeaders): Credential | null {
  if (authorization !== undefined) {
    const key = bearerPattern.exec(authorization)?.[1];
    return key ? { kind: 'api-key', token: key } : null;
  }
  const token = cookie && cookiePattern.exec(cookie)?.[1];
  return token ? { kind: 'session', token } : null;
}
