import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { type Area, areaOf } from './areas';
import { contentSecurityPolicy, type WithNonce } from './content-security-policy';

const areas: readonly Area[] = ['api', 'docs', 'board', 'pages'];
const yearSeconds = 365 * 24 * 60 * 60;
const permissions = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];
const permissionsPolicy = permissions.map((name) => `${name}=()`).join(', ');

const headersOf = (area: Area, isHttps: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy(area, isHttps) },
    // Not for the domains below ours: they are not ours to decide about.
    strictTransportSecurity: isHttps ? { maxAge: yearSeconds, includeSubDomains: false } : false,
    // Other sites get no address of ours, which names tickets; our own server always gets the Origin.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });

/** Tells browsers how little the pages and answers of each area may do. `publicUrl` says whether all goes by https. */
export function securityHeaders(publicUrl: string | null): RequestHandler {
  const isHttps = publicUrl?.startsWith('https:') ?? false;
  const byArea = Object.fromEntries(areas.map((area) => [area, headersOf(area, isHttps)])) as Record<
    Area,
    RequestHandler
  >;
  return (request: Request, response: Response, next: NextFunction) => {
    const area = areaOf(request.path);
    if (area === 'pages') (response as WithNonce).locals.cspNonce = randomBytes(18).toString('base64');
    if (area === 'api') response.setHeader('cache-control', 'no-store');
    response.setHeader('permissions-policy', permissionsPolicy);
    void byArea[area](request, response, next);
  };
}
