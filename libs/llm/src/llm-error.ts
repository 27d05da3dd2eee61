import type { EngineUsage } from '@switchyard/domain';

/** Why a language model could not be used; the worker's retry policy decides by `kind`. */
export type LlmErrorKind =
  | 'auth' // 401, 403: the key is wrong
  | 'quota' // 402, or 429 with an insufficient-quota code: retrying will not help
  | 'rate' // 429
  | 'timeout'
  | 'unavailable' // 5xx or no connection
  | 'rejected' // other 4xx: the request itself is refused
  | 'invalid-output'; // not the agreed JSON, a label outside the taxonomy, a refusal, cut off

export class LlmError extends Error {
  constructor(
    readonly kind: LlmErrorKind,
    message: string,
    /** From `Retry-After`, when the server said so. */
    readonly retryAfterMs: number | null = null,
    /** What was billed all the same; null when nothing was. */
    readonly usage: EngineUsage | null = null,
  ) {
    super(message);
    this.name = 'LlmError';
  }
}
