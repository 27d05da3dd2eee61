import { HttpException } from '@nestjs/common';
import type { Problem } from '@switchyard/contracts';

type ProblemName =
  | 'validation-failed'
  | 'malformed-request'
  | 'not-found'
  | 'cross-site-request'
  | 'unsupported-engine'
  | 'engine-unavailable'
  | 'not-ready';

/** An answer of the kind `application/problem+json`. `detail` is for a person to act on. */
export class ProblemException extends HttpException {
  constructor(status: number, name: ProblemName, title: string, detail: string, errors?: Problem['errors']) {
    const body: Problem = { type: problemType(name), title, status, detail, ...(errors ? { errors } : {}) };
    super(body, status);
  }
}

export const problemType = (name: string) => `urn:switchyard:problem:${name}`;
