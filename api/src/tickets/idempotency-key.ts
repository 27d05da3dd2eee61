import { createHmac, hkdfSync } from 'node:crypto';
import { validationProblem } from '../errors/validation-problem';

/** The `Idempotency-Key` header, or null when there is none; 400 when it is not 1 to 255 printable ASCII characters. */
export function parseIdempotencyKey(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (/^[\x20-\x7e]{1,255}$/.test(header)) return header;
  throw validationProblem([{ path: ['Idempotency-Key'], message: 'must be 1 to 255 printable ASCII characters' }]);
}

/** Fingerprints of clients' keys: kept instead of the keys, into which some clients put personal data. */
export class IdempotencyFingerprint {
  private readonly key: Buffer;

  constructor(masterKey: Buffer) {
    this.key = Buffer.from(hkdfSync('sha256', masterKey, '', 'switchyard idempotency', 32));
  }

  of(idempotencyKey: string): Buffer {
    return createHmac('sha256', this.key).update(idempotencyKey).digest();
  }
}
