/** What went wrong with a job, as far as the decision needs it. */
export interface JobFailure {
  kind: FailureKind;
  /** How often the job has been tried, this time included. */
  attempt: number;
  /** What the other side asked for. */
  retryAfterMs?: number | null;
}

export type FailureKind =
  | 'database'
  | 'llm-auth'
  | 'llm-quota'
  | 'llm-rate'
  | 'llm-timeout'
  | 'llm-unavailable'
  | 'llm-rejected'
  | 'llm-invalid-output'
  | 'text-unreadable'
  | 'text-erased'
  | 'ours';

export type FailureDecision =
  { action: 'retry'; code: FailureKind; delayMs: number } | { action: 'give-up'; code: FailureKind; detail: string };

interface Rule {
  /** Tries in all. */
  attempts: number;
  firstDelayMs: number;
  maxDelayMs: number;
  /** For people: what happened and what to do. */
  detail: string;
}

const once = (detail: string): Rule => ({ attempts: 1, firstDelayMs: 0, maxDelayMs: 0, detail });

/** Attempts at calling a language model before the local engine answers instead. */
export const llmAttempts = 4;

const rules: Record<FailureKind, Rule> = {
  database: {
    attempts: 60,
    firstDelayMs: 1_000,
    maxDelayMs: 30_000,
    detail: 'The database could not be used for a long time. Check it, then process the ticket again.',
  },
  'llm-auth': once('The language model refused the API key. Check OPENAI_API_KEY, then process the ticket again.'),
  'llm-quota': once('The language model account is out of quota. Top it up, then process the ticket again.'),
  'llm-rejected': once('The language model refused the request. Check OPENAI_MODEL and OPENAI_BASE_URL.'),
  'llm-invalid-output': once('The language model gave no usable answer.'),
  'llm-rate': {
    attempts: llmAttempts,
    firstDelayMs: 2_000,
    maxDelayMs: 60_000,
    detail: 'The language model kept refusing because of its rate limit.',
  },
  'llm-timeout': {
    attempts: llmAttempts,
    firstDelayMs: 1_000,
    maxDelayMs: 20_000,
    detail: 'The language model did not answer in time.',
  },
  'llm-unavailable': {
    attempts: llmAttempts,
    firstDelayMs: 1_000,
    maxDelayMs: 20_000,
    detail: 'The language model could not be reached.',
  },
  'text-unreadable': once('The sealed text does not open with this MASTER_KEY. Restore the key it was sealed with.'),
  'text-erased': once('The text of this ticket has been erased.'),
  ours: {
    attempts: 3,
    firstDelayMs: 500,
    maxDelayMs: 5_000,
    detail: 'Switchyard failed on this ticket. The worker log has the error under this ticket id.',
  },
};

export const failureKinds = Object.keys(rules) as FailureKind[];

/**
 * Decides what happens to a job that failed. Delays double from the rule's first one, are at least what the other side asked
 * for, and are shortened by up to half so that jobs do not come back in step; `random` is in [0, 1).
 */
export function decideOnFailure({ kind, attempt, retryAfterMs }: JobFailure, random: number): FailureDecision {
  const rule = rules[kind];
  if (attempt >= rule.attempts) return { action: 'give-up', code: kind, detail: rule.detail };
  const backoffMs = Math.min(rule.firstDelayMs * 2 ** (attempt - 1), rule.maxDelayMs);
  const delayMs = Math.max(Math.round(backoffMs * (1 - random / 2)), retryAfterMs ?? 0);
  return { action: 'retry', code: kind, delayMs };
}
