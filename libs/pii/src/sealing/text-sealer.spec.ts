import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { SealBrokenError } from './seal-broken-error';
import { TextSealer } from './text-sealer';

const masterKey = randomBytes(32);
const sealer = new TextSealer(masterKey);

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('TextSealer', () => {
  it.each([
    ['plain text', 'My card is 4111 1111 1111 1111.'],
    ['the empty text', ''],
    ['other scripts and emoji', 'Grüße, 山田太郎 👩‍👩‍👧 مرحبا'],
    ['a long text', 'x'.repeat(100_000)],
  ])('gives back %s', (_, text) => {
    expect(sealer.open(sealer.seal(text, 'ticket-1'), 'ticket-1')).toBe(text);
  });

  it('opens with another sealer of the same key', () => {
    const other = new TextSealer(Buffer.from(masterKey));
    expect(other.open(sealer.seal('hello', 't'), 't')).toBe('hello');
  });

  it('gives other bytes every time and none of the text', () => {
    const text = 'a secret that must not be seen';
    const sealed = Array.from({ length: 20 }, () => sealer.seal(text, 't'));
    expect(new Set(sealed.map(({ ciphertext }) => ciphertext.toString('hex'))).size).toBe(20);
    expect(new Set(sealed.map(({ wrappedKey }) => wrappedKey.toString('hex'))).size).toBe(20);
    for (const { ciphertext, wrappedKey } of sealed) {
      expect(ciphertext.includes(text.slice(0, 8))).toBe(false);
      expect(wrappedKey).toHaveLength(1 + 12 + 32 + 16);
      expect([ciphertext[0], wrappedKey[0]]).toEqual([1, 1]);
    }
  });

  it('does not open when any byte has changed', () => {
    const { ciphertext, wrappedKey } = sealer.seal('hi there', 't');
    for (let at = 0; at < ciphertext.length; at += 1) {
      expect(() => sealer.open({ ciphertext: flipped(ciphertext, at), wrappedKey }, 't')).toThrow(SealBrokenError);
    }
    for (let at = 0; at < wrappedKey.length; at += 1) {
      expect(() => sealer.open({ ciphertext, wrappedKey: flipped(wrappedKey, at) }, 't')).toThrow(SealBrokenError);
    }
  });

  it('does not open when bytes are missing, emptied or swapped', () => {
    const sealed = sealer.seal('hi there', 't');
    const other = sealer.seal('other text', 't');
    const empty = Buffer.alloc(0);
    for (const broken of [
      { ...sealed, ciphertext: sealed.ciphertext.subarray(0, -1) },
      { ...sealed, ciphertext: empty },
      { ...sealed, wrappedKey: empty },
      { ...sealed, wrappedKey: other.wrappedKey },
      { ciphertext: sealed.wrappedKey, wrappedKey: sealed.ciphertext },
    ]) {
      expect(() => sealer.open(broken, 't')).toThrow(SealBrokenError);
    }
  });

  it('does not open for another context or with another key', () => {
    const sealed = sealer.seal('hi there', 'ticket-1');
    expect(() => sealer.open(sealed, 'ticket-2')).toThrow(SealBrokenError);
    expect(() => new TextSealer(randomBytes(32)).open(sealed, 'ticket-1')).toThrow(SealBrokenError);
  });

  it('keeps key and text out of errors and of its own print', () => {
    const sealed = sealer.seal('top secret', 'a');
    try {
      sealer.open(sealed, 'b');
      throw new Error('opened');
    } catch (error) {
      expect(error).toBeInstanceOf(SealBrokenError);
      expect(inspect(error, { depth: 5 })).not.toContain('top secret');
    }
    expect(inspect(sealer, { depth: 5, showHidden: true })).not.toContain(masterKey.toString('hex').slice(0, 8));
  });

  it('refuses a master key of another length', () => {
    expect(() => new TextSealer(randomBytes(16))).toThrow(RangeError);
  });
});
