import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@switchyard/contracts';

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string';

const namePrefix = 'urn:switchyard:problem:';

/** The problem that a request was answered with; null when it failed otherwise. */
export function problemOf(error: unknown): Problem | null {
  const body = error instanceof HttpErrorResponse ? parsed(error.error) : null;
  return isProblem(body) ? body : null;
}

/** Name of the problem that a request was answered with, e.g. `last-admin`; null when there is none. */
export function problemName(error: unknown): string | null {
  const type: unknown = problemOf(error)?.type;
  return typeof type === 'string' && type.startsWith(namePrefix) ? type.slice(namePrefix.length) : null;
}

/** What to tell a person about a failed request: the problem's own `detail` and wrong fields, else what went wrong on the way. */
export function problemDetail(error: unknown): string {
  const problem = problemOf(error);
  if (problem) {
    const fields = (problem.errors ?? []).map(({ path, message }) => (path ? `${path}: ${message}` : message));
    return [problem.detail, ...fields].join(' · ');
  }
  if (error instanceof HttpErrorResponse) {
    if (error.status === 0) return 'The API cannot be reached.';
    return `The API answered ${[error.status, error.statusText].filter(Boolean).join(' ')}.`;
  }
  if (error instanceof Error && error.name === 'TimeoutError') return 'The API did not answer in time.';
  return error instanceof Error && error.message ? error.message : 'Something unexpected went wrong.';
}

/** `HttpClient` leaves the body a string when its content type is not plain `application/json`. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
