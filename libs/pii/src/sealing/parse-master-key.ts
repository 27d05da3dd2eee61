import { keyBytes } from './text-sealer';

const hex = /^[0-9a-f]{64}$/i;
const base64 = /^[A-Za-z0-9+/_-]{43}=?$/;
/** Thirty-two random bytes have about thirty different values; a key with fewer than this was typed or made up. */
const minDistinctBytes = 16;
const isPrintable = (byte: number) => byte >= 0x20 && byte < 0x7f;

/** Repeated bytes, counted-up bytes, short repeated patterns, and words that somebody thought of. */
function isWeak(key: Buffer): boolean {
  const step = ((key[1] ?? 0) - (key[0] ?? 0) + 256) % 256;
  const isProgression = key.every((byte, index) => index === 0 || (byte - (key[index - 1] ?? 0) + 256) % 256 === step);
  return isProgression || new Set(key).size < minDistinctBytes || key.every(isPrintable);
}

/**
 * Reads the master key from its text: 32 bytes as 64 hexadecimal digits or as base64 (also URL-safe). Throws an error
 * that names `MASTER_KEY` for anything else and for keys that are plainly not random; the text is not in the message.
 */
export function parseMasterKey(text: string): Buffer {
  const trimmed = text.trim();
  const key = hex.test(trimmed)
    ? Buffer.from(trimmed, 'hex')
    : base64.test(trimmed)
      ? Buffer.from(trimmed, trimmed.includes('-') || trimmed.includes('_') ? 'base64url' : 'base64')
      : null;
  if (key?.length !== keyBytes) {
    throw new Error('MASTER_KEY must be 32 bytes, written as 64 hexadecimal digits or as base64.');
  }
  if (isWeak(key)) throw new Error('MASTER_KEY is too weak: it must be 32 random bytes.');
  return key;
}
