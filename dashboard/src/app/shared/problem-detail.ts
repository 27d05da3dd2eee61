import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@switchyard/contracts';

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string';

/** What to tell a person about a failed request: the problem's own `detail` and wrong fields, else what went wrong on the way. */
export function problemDetail(error: unknown): string {
  if (error instanceof HttpErrorResponse) {
    const body: unknown = parsed(error.error);
    if (isProblem(body)) {
      const fields = (body.errors ?? []).map(({ path, message }) => (path ? `${path}: ${message}` : message));
      return [body.detail, ...fields].join(' · ');
    }
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
