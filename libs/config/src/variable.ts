import { isIP, isIPv6 } from 'node:net';
import { z } from 'zod';

const urlWith = (protocols: readonly string[], example: string) =>
  z.string().refine(
    (value) => {
      try {
        return protocols.includes(new URL(value).protocol);
      } catch {
        return false;
      }
    },
    { message: `must be a URL such as ${example}` },
  );

export const integer = (min: number, max: number, fallback: number) =>
  z.coerce
    .number({ message: `must be a whole number from ${min} to ${max}` })
    .int(`must be a whole number from ${min} to ${max}`)
    .min(min, `must be a whole number from ${min} to ${max}`)
    .max(max, `must be a whole number from ${min} to ${max}`)
    .default(fallback);

const isLoopback = (hostname: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(value);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSafe && !`${pathname}/`.includes('/.well-known/') && [search, hash, username, password].join('') === '';
}

/** An OpenID Connect issuer, which is asked by https, or by http on this machine. */
export const issuer = z.string().refine(isIssuer, {
  message:
    'must be the issuer alone, such as https://login.example.com/realms/work; http is for this machine, and the path of its metadata is left out',
});

export const httpUrl = urlWith(['http:', 'https:'], 'https://support.example.com');
export const postgresUrl = urlWith(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database');
export const redisUrl = urlWith(['redis:', 'rediss:'], 'redis://:password@host:6379');

const namedNetworks = new Set(['loopback', 'linklocal', 'uniquelocal']);

function isNetwork(value: string): boolean {
  const [address = '', bits, ...more] = value.split('/');
  if (namedNetworks.has(value)) return true;
  if (!isIP(address) || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv6(address) ? 128 : 32));
}

/** A number of hops, or a comma-separated list of addresses and networks; nobody if absent. */
export const proxies = z
  .string()
  .default('')
  .transform((value) =>
    /^\d{1,2}$/.test(value.trim()) ? Number(value) : value.split(',').flatMap((entry) => entry.trim() || []),
  )
  .refine((value) => typeof value === 'number' || value.every(isNetwork), {
    message: 'must be a number of proxies, or addresses and networks such as 10.0.0.0/8, separated by commas',
  });

/** Comma-separated list of origins. */
export const origins = z
  .string()
  .default('')
  .transform((value) => value.split(',').flatMap((origin) => origin.trim().replace(/\/$/, '') || []))
  .pipe(z.array(httpUrl));
