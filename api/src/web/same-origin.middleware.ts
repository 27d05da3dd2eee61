import { sessionCookie } from '@switchyard/contracts';
import type { NextFunction, Request, Response } from 'express';
import { ProblemException } from '../errors/problem';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const sessionPattern = new RegExp(`(?:^|;\\s*)(?:__Host-)?${sessionCookie}=`);

export interface OriginPolicy {
  /** Address the API listens on. */
  host: string;
  publicUrl: string | null;
  corsOrigins: readonly string[];
}

interface RequestHeaders {
  host?: string | undefined;
  origin?: string | undefined;
  cookie?: string | undefined;
  'sec-fetch-site'?: string | string[] | undefined;
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null);

/** Origins that the operator named. */
const isNamedOrigin = (origin: string, { corsOrigins, publicUrl }: OriginPolicy) =>
  corsOrigins.includes(origin) || (publicUrl !== null && new URL(publicUrl).origin === origin);

/** May a page of this origin talk to us? Programs that are no browsers send no Origin and may. */
export function isAllowedOrigin(headers: RequestHeaders, policy: OriginPolicy): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (origin === undefined) return site !== 'cross-site' && site !== 'same-site';
  if (isNamedOrigin(origin, policy)) return true;
  // The same host by http is another origin than by https. The browser knows which it is; older ones do not tell.
  return hostOf(origin) === host && (site === undefined || site === 'same-origin');
}

/** On loopback, a name that is not loopback's was made to point here by somebody else (DNS rebinding). */
export function isAllowedHost({ host = '' }: RequestHeaders, policy: OriginPolicy): boolean {
  const listensOnLoopback = loopbackNames.has(policy.host) || policy.host === '::1';
  if (!listensOnLoopback) return true;
  const name = host.replace(/:\d+$/, '');
  return loopbackNames.has(name) || (policy.publicUrl !== null && new URL(policy.publicUrl).hostname === name);
}

/**
 * May the request change something? A page must be ours or of a named origin. Whoever shows the cookie of a signed-in
 * browser must be a page, and browsers say which one: by Origin with everything that changes something, and where they
 * leave it out by Sec-Fetch-Site. A program signs in by a key.
 */
export function mayChangeThings(headers: RequestHeaders, policy: OriginPolicy): boolean {
  if (!isAllowedOrigin(headers, policy)) return false;
  const isSignedInBrowser = sessionPattern.test(headers.cookie ?? '');
  return !isSignedInBrowser || headers.origin !== undefined || headers['sec-fetch-site'] === 'same-origin';
}

/** Refuses what another site's page sends on behalf of its visitor. */
export const sameOrigin = (policy: OriginPolicy) => (request: Request, _response: Response, next: NextFunction) => {
  const { headers } = request;
  const isFine = safeMethods.has(request.method) || mayChangeThings(headers, policy);
  if (isAllowedHost(headers, policy) && isFine) return next();
  const detail = 'Open Switchyard under its own address, or list the calling origin in CORS_ORIGINS.';
  next(new ProblemException(403, 'cross-site-request', 'Requests from other sites are refused', detail));
};
