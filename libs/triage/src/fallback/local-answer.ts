import type { LlmError } from '@switchyard/llm';
import type { TriageOutcome } from '../triage-engine';

/** The local engine's outcome, marked as made in place of a language model, with what that one billed before it failed. */
export function localAnswer({ result }: TriageOutcome, error: LlmError): TriageOutcome {
  return {
    result: { ...result, needsReview: true, reasons: [...result.reasons, 'engine-fallback'] },
    usage: error.usage,
  };
}
