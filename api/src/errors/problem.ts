import { HttpException } from '@nestjs/common';
import type { Problem } from '@switchyard/contracts';

type ProblemName =
  | 'validation-failed'
  | 'malformed-request'
  | 'not-found'
  | 'cross-site-request'
  | 'unsupported-engine'
  | 'engine-unavailable'
  | 'not-ready'
  | 'rate-limited'
  | 'not-signed-in'
  | 'not-permitted'
  | 'wrong-credentials'
  | 'second-factor-required'
  | 'wrong-code'
  | 'too-many-attempts'
  | 'link-not-valid'
  | 'email-taken'
  | 'last-admin'
  | 'original-erased'
  | 'conflict';

interface ProblemExtras {
  errors?: Problem['errors'];
  /** Sent as the header `Retry-After`. */
  retryAfterSeconds?: number;
}

/** An answer of the kind `application/problem+json`. `detail` is for a person to act on. */
export class ProblemException extends HttpException {
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, name: ProblemName, title: string, detail: string, extras: ProblemExtras = {}) {
    const { errors, retryAfterSeconds } = extras;
    const body: Problem = { type: problemType(name), title, status, detail, ...(errors ? { errors } : {}) };
    super(body, status);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export const problemType = (name: string) => `urn:switchyard:problem:${name}`;
