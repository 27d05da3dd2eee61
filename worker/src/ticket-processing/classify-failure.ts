import { LlmError } from '@switchyard/llm';
import { SealBrokenError } from '@switchyard/pii/sealing';
import type { FailureKind } from './job-failure.policy';
import { TextErasedError } from './steps/open.step';

/** Postgres error classes that have nothing to do with the ticket: connection, resources, deadlock, shutdown, system. */
const databaseClasses = new Set(['08', '25', '40', '53', '55', '57', '58']);
const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
const lostConnection =
  /connection (terminated|timeout|ended)|timeout exceeded when trying to connect|client has encountered/i;

function isDatabaseFailure(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && (databaseClasses.has(code.slice(0, 2)) || socketCodes.has(code))) return true;
  return typeof message === 'string' && lostConnection.test(message);
}

/** Which rule of the failure policy an error falls under. */
export function classifyFailure(error: unknown): { kind: FailureKind; retryAfterMs: number | null } {
  if (error instanceof LlmError) return { kind: `llm-${error.kind}`, retryAfterMs: error.retryAfterMs };
  if (error instanceof TextErasedError) return { kind: 'text-erased', retryAfterMs: null };
  if (error instanceof SealBrokenError) return { kind: 'text-unreadable', retryAfterMs: null };
  return { kind: isDatabaseFailure(error) ? 'database' : 'ours', retryAfterMs: null };
}
