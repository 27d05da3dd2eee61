import { OutboundRefusedError } from '@switchyard/outbound';
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { LlmError, type LlmErrorKind } from './llm-error';

const quotaCodes = new Set(['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active']);

/**
 * Says what kind of failure the client library met. The message holds status, code and request id only: what servers
 * write in theirs may repeat the key or the text that was sent.
 */
export function toLlmError(error: unknown): LlmError {
  if (error instanceof LlmError) return error;
  const refusal = OutboundRefusedError.in(error);
  if (refusal) return new LlmError('rejected', `The language model cannot be asked. ${refusal.message}`);
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || isAbort(error)) {
    return new LlmError('timeout', 'The language model did not answer in time');
  }
  if (error instanceof APIConnectionError || error instanceof TypeError) {
    return new LlmError('unavailable', 'The language model cannot be reached');
  }
  if (isApiError(error)) return fromStatus(error);
  if (error instanceof SyntaxError) return new LlmError('unavailable', 'The language model did not answer in JSON');
  throw error;
}

const isApiError = (error: unknown): error is APIError => error instanceof APIError;

const isAbort = (error: unknown) => {
  const { name } = (error ?? {}) as { name?: unknown };
  return name === 'AbortError' || name === 'TimeoutError';
};

function fromStatus({ status, code, headers, requestID }: APIError): LlmError {
  const known = typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : null;
  const details = [known, requestID ? `request ${requestID.slice(0, 60)}` : null].filter((part) => part !== null);
  const message = `The language model answered ${status ?? 'with an error'}${details.length ? ` (${details.join(', ')})` : ''}`;
  return new LlmError(kindOf(status, known), message, retryAfterMs(headers));
}

function kindOf(status: number | undefined, code: string | null): LlmErrorKind {
  if (status === 402 || (code !== null && quotaCodes.has(code))) return 'quota';
  if (status === 401 || status === 403) return 'auth';
  if (status === 429) return 'rate';
  if (status === 408 || status === 504) return 'timeout';
  return status === undefined || status >= 500 ? 'unavailable' : 'rejected';
}

/** `Retry-After` in milliseconds: it is a number of seconds or a date. */
function retryAfterMs(headers: Headers | undefined): number | null {
  const value = headers?.get('retry-after');
  if (!value) return null;
  const seconds = Number(value);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, Math.round(ms)) : null;
}
