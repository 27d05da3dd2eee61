import type { NextFunction, Request, Response } from 'express';
import { ProblemException } from '../errors/problem';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface OriginPolicy {
  /** Address the API listens on. */
  host: string;
  publicUrl: string | null;
  corsOrigins: readonly string[];
}

interface RequestHeaders {
  host?: string | undefined;
  origin?: string | undefined;
  'sec-fetch-site'?: string | string[] | undefined;
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null);

/** May a page of this origin talk to us? Programs that are no browsers send no Origin and may. */
export function isAllowedOrigin({ origin, host }: RequestHeaders, policy: OriginPolicy): boolean {
  if (origin === undefined) return true;
  const allowed = [...policy.corsOrigins, ...(policy.publicUrl ? [new URL(policy.publicUrl).origin] : [])];
  return allowed.includes(origin) || hostOf(origin) === host;
}

/** On loopback, a name that is not loopback's was made to point here by somebody else (DNS rebinding). */
export function isAllowedHost({ host = '' }: RequestHeaders, policy: OriginPolicy): boolean {
  const listensOnLoopback = loopbackNames.has(policy.host) || policy.host === '::1';
  if (!listensOnLoopback) return true;
  const name = host.replace(/:\d+$/, '');
  return loopbackNames.has(name) || (policy.publicUrl !== null && new URL(policy.publicUrl).hostname === name);
}

/** Refuses what another site's page sends on behalf of its visitor. */
export const sameOrigin = (policy: OriginPolicy) => (request: Request, _response: Response, next: NextFunction) => {
  const { headers } = request;
  const foreignPage = headers['sec-fetch-site'] === 'cross-site' && !isAllowedOrigin(headers, policy);
  const foreignWrite = !safeMethods.has(request.method) && (foreignPage || !isAllowedOrigin(headers, policy));
  if (isAllowedHost(headers, policy) && !foreignWrite) return next();
  const detail = 'Open Switchyard under its own address, or list the calling origin in CORS_ORIGINS.';
  next(new ProblemException(403, 'cross-site-request', 'Requests from other sites are refused', detail));
};
