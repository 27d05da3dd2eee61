import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { isSpanContextValid, isValidTraceId, trace } from '@opentelemetry/api';

const requests = new AsyncLocalStorage<string>();

const traceParent = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-|$)/;

/** The trace id of a W3C `traceparent` header; null when the header is absent or not valid. */
export function traceIdIn(header: string | string[] | undefined): string | null {
  const [, id] = typeof header === 'string' ? (traceParent.exec(header) ?? []) : [];
  return id !== undefined && isValidTraceId(id) ? id : null;
}

/** The trace id of the span this code runs in; null when nothing is traced. */
export function activeTraceId(): string | null {
  const context = trace.getActiveSpan()?.spanContext();
  return context && isSpanContextValid(context) ? context.traceId : null;
}

/** An id for a request: the caller's trace id, else that of the active span, else a new one; 32 hex digits. */
export const requestIdFor = (header: string | string[] | undefined): string =>
  traceIdIn(header) ?? activeTraceId() ?? randomBytes(16).toString('hex');

/** Runs `work`, and all it begins, as part of the request `id`. */
export const inRequest = <T>(id: string, work: () => T): T => requests.run(id, work);

/** The id of the request this code serves; null outside of any. */
export const currentRequestId = (): string | null => requests.getStore() ?? null;

/** What joins an action to its log lines and its trace: the request's id, else the active span's trace id, else null. */
export const currentTraceId = (): string | null => currentRequestId() ?? activeTraceId();
