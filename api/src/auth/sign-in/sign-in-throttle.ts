import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type RateLimiterAbstract, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { ProblemException } from '../../errors/problem';

const minute = 60;

/** Failures within `duration` seconds; then no further try for `blockDuration` seconds. */
const limits = {
  /** Somebody guesses the password of one account from one place. */
  accountFromAddress: { points: 5, duration: 15 * minute, blockDuration: 5 * minute },
  /** Somebody tries many accounts from one place. */
  address: { points: 50, duration: 15 * minute, blockDuration: 15 * minute },
  /** Many places try one account. Higher, so that locking its owner out takes more than a few requests. */
  account: { points: 100, duration: 60 * minute, blockDuration: 15 * minute },
} as const;
type Limit = keyof typeof limits;

/** Keys are kept, not values: an address that was mistyped may be a customer's. */
const keyOf = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url');

/** Slows down guessing, for known and unknown accounts alike. Kept in Postgres: it holds for every API process. */
@Injectable()
export class SignInThrottle {
  private readonly limiters: Record<Limit, RateLimiterAbstract>;

  constructor(dataSource: DataSource) {
    const limiter = (name: Limit) =>
      new RateLimiterPostgres({
        ...limits[name],
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'sign_in_attempt',
        tableCreated: true,
        keyPrefix: name,
        clearExpiredByTimeout: true,
      });
    this.limiters = {
      accountFromAddress: limiter('accountFromAddress'),
      address: limiter('address'),
      account: limiter('account'),
    };
  }

  /** Throws a 429 that says how long to wait when too many tries have failed. */
  async check(email: string, address: string): Promise<void> {
    const entries = Object.entries(keysFor(email, address)) as [Limit, string][];
    const waits = await Promise.all(
      entries.map(async ([name, key]) => {
        const state = await this.limiters[name].get(key);
        return state && state.consumedPoints >= limits[name].points ? state.msBeforeNext : 0;
      }),
    );
    const waitMs = Math.max(...waits);
    if (waitMs > 0) throw tooManyAttempts(Math.ceil(waitMs / 1000));
  }

  async failed(email: string, address: string): Promise<void> {
    const entries = Object.entries(keysFor(email, address)) as [Limit, string][];
    await Promise.all(
      entries.map(async ([name, key]) => {
        try {
          const state = await this.limiters[name].consume(key);
          if (state.remainingPoints === 0) await this.limiters[name].block(key, limits[name].blockDuration);
        } catch (refused) {
          if (!(refused instanceof RateLimiterRes)) throw refused; // used up by a try at the same time
        }
      }),
    );
  }

  /** A good sign-in forgives the failures of this account at this address. */
  async succeeded(email: string, address: string): Promise<void> {
    await this.limiters.accountFromAddress.delete(keysFor(email, address).accountFromAddress);
  }
}

const keysFor = (email: string, address: string): Record<Limit, string> => ({
  accountFromAddress: keyOf(email, address),
  address: keyOf(address),
  account: keyOf(email),
});

function tooManyAttempts(retryAfterSeconds: number): ProblemException {
  const detail = `Too many tries have failed. Try again in ${retryAfterSeconds} seconds, or ask an admin for a new link.`;
  return new ProblemException(429, 'too-many-attempts', 'Too many attempts', detail, { retryAfterSeconds });
}
