import { Injectable } from '@nestjs/common';
import { argon2id, hash, verify } from 'argon2';
import { newToken } from '../tokens';

/** argon2id with OWASP's parameters; 19 MiB a hash, so that a burst of sign-ins fits into memory. */
const options = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and checks passwords, off the event loop. */
@Injectable()
export class Passwords {
  /** Nobody's: checking against it takes as long as against somebody's. */
  private readonly nobodys = hash(newToken(), options);

  hash(password: string): Promise<string> {
    return hash(password, options);
  }

  /** True when `password` made `stored`. Takes as long when there is nothing stored, and is false then. */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const matches = await verify(stored ?? (await this.nobodys), password);
    return stored !== null && matches;
  }
}
