import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;
/** A clock may be this many periods off. */
const window = 1;

const totp = (secret: Secret, label = '') =>
  new TOTP({ issuer: 'Switchyard', label, secret, algorithm: 'SHA1', digits: 6, period: periodSeconds });

/** 160 bits, base32, as authenticator apps take it. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

export const otpauthUri = (secret: string, label: string): string => totp(Secret.fromBase32(secret), label).toString();

/** The time step whose code this is (RFC 6238), or null when it is none of the present ones. */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  const delta = totp(Secret.fromBase32(secret)).validate({ token: code, timestamp: now, window });
  return delta === null ? null : Math.floor(now / 1000 / periodSeconds) + delta;
}

const recoveryCodeCount = 10;

/** Ten codes of 50 bits in groups that can be copied by hand. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodeCount }, () => {
    const digits = new Secret({ buffer: Uint8Array.from(randomBytes(7)).buffer }).base32.slice(0, 10).toLowerCase();
    return `${digits.slice(0, 5)}-${digits.slice(5)}`;
  });

/** As a person may type a recovery code. */
export const normalisedRecoveryCode = (typed: string): string => typed.toLowerCase().replace(/[^a-z2-7]/g, '');
