import { ProblemException } from '../errors/problem';

/** Why a body could not be read, in the words of the body parser and of our own checks. */
type BodyFault = keyof typeof faults;

const faults = {
  'entity.parse.failed': [400, 'The body is not JSON', 'Send a JSON document in UTF-8.'],
  'entity.too.deep': [400, 'The body is nested too deeply', 'Nest objects and arrays no more than 32 deep.'],
  'entity.too.large': [
    413,
    'The body is too large',
    'Send less in one request; tickets can be split into several batches.',
  ],
  'encoding.unsupported': [415, 'The content encoding is not supported', 'Send the body plain, or with gzip.'],
  'charset.unsupported': [415, 'The charset is not supported', 'Send the body in UTF-8.'],
  'type.unsupported': [
    415,
    'The content type is not supported',
    'Send a JSON document with content-type application/json.',
  ],
} as const;

const isFault = (type: unknown): type is BodyFault => typeof type === 'string' && Object.hasOwn(faults, type);

/** An error of the body parser as a problem; its own message could repeat what was sent. A fault of ours stays as it is. */
export function bodyProblem(error: unknown): unknown {
  const { type, status } = (error ?? {}) as { type?: unknown; status?: unknown };
  if (isFault(type)) return problemOf(type);
  if (typeof status !== 'number' || status >= 500) return error;
  const detail = 'Check the request and send it again.';
  return new ProblemException(status, 'malformed-request', 'The request cannot be read', detail);
}

export function problemOf(fault: BodyFault): ProblemException {
  const [status, title, detail] = faults[fault];
  return new ProblemException(status, 'malformed-request', title, detail);
}
