import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const headerBytes = 1 + nonceBytes;

/** Encrypts with AES-256-GCM under a fresh random nonce. Layout: version (1 byte), nonce (12), ciphertext, tag (16). */
export function sealBox(key: KeyObject, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  const header = Buffer.concat([Buffer.of(version), nonce]);
  cipher.setAAD(Buffer.concat([Buffer.of(version), Buffer.from(context, 'utf8')]));
  return Buffer.concat([header, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `sealBox` made; throws when key, context or any byte differs. */
export function openBox(key: KeyObject, box: Buffer, context: string): Buffer {
  if (box.length < headerBytes + tagBytes || box[0] !== version) throw new Error('not a sealed box of a known version');
  const decipher = createDecipheriv(algorithm, key, box.subarray(1, headerBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.concat([Buffer.of(version), Buffer.from(context, 'utf8')]));
  decipher.setAuthTag(box.subarray(box.length - tagBytes));
  return Buffer.concat([decipher.update(box.subarray(headerBytes, box.length - tagBytes)), decipher.final()]);
}
