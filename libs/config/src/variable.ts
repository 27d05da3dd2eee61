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

export const httpUrl = urlWith(['http:', 'https:'], 'https://support.example.com');
export const postgresUrl = urlWith(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database');
export const redisUrl = urlWith(['redis:', 'rediss:'], 'redis://:password@host:6379');

/** Comma-separated list of origins. */
export const origins = z
  .string()
  .default('')
  .transform((value) => value.split(',').flatMap((origin) => origin.trim().replace(/\/$/, '') || []))
  .pipe(z.array(httpUrl));
