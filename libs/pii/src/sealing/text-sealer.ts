import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { SealBrokenError } from './seal-broken-error';
import { openBox, sealBox } from './sealed-box';
import type { SealedText } from './sealed-text';

/** Length of the master key and of the data keys, in bytes. */
export const keyBytes = 32;

/**
 * Seals texts with AES-256-GCM. Each text gets a random key of its own, which is wrapped by the master key. Both are
 * bound to a context, such as the ticket's id, so that a sealed text cannot be moved to another ticket.
 */
export class TextSealer {
  private readonly masterKey: KeyObject;

  /** Takes the master key: 32 bytes. */
  constructor(masterKey: Buffer) {
    if (masterKey.length !== keyBytes) throw new RangeError(`The master key must have ${keyBytes} bytes.`);
    this.masterKey = createSecretKey(masterKey);
  }

  /** Seals a text for a context. Half a surrogate pair, which UTF-8 cannot hold, comes back as U+FFFD. */
  seal(plain: string, context: string): SealedText {
    const dataKey = randomBytes(keyBytes);
    try {
      return {
        ciphertext: sealBox(createSecretKey(dataKey), Buffer.from(plain, 'utf8'), `text:${context}`),
        wrappedKey: sealBox(this.masterKey, dataKey, `key:${context}`),
      };
    } finally {
      dataKey.fill(0);
    }
  }

  /** Gives the text back. Throws `SealBrokenError` on a wrong key, a wrong context or changed bytes. */
  open(sealed: SealedText, context: string): string {
    let dataKey: Buffer | undefined;
    try {
      dataKey = openBox(this.masterKey, sealed.wrappedKey, `key:${context}`);
      return openBox(createSecretKey(dataKey), sealed.ciphertext, `text:${context}`).toString('utf8');
    } catch (cause) {
      throw new SealBrokenError({ cause });
    } finally {
      dataKey?.fill(0);
    }
  }
}
