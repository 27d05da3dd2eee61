import type { EngineName, EngineUsage, RedactedText, Region, Taxonomy, TriageResult } from '@switchyard/domain';

export interface TriageRequest {
  subject: RedactedText;
  body: RedactedText;
  region: Region | null;
  taxonomy: Taxonomy;
  /** True when nobody will try again after a failure: an engine that has the local one behind it then uses it. */
  finalAttempt?: boolean;
}

export interface TriageOutcome {
  result: TriageResult;
  /** What a language model billed; null when none was called. */
  usage: EngineUsage | null;
}

/**
 * Sorts one redacted ticket. The result's labels are always in `request.taxonomy`.
 * Throws `LlmError` when a language model cannot be used; the local engine does not throw.
 */
export abstract class TriageEngine {
  abstract readonly name: EngineName;
  abstract triage(request: TriageRequest): Promise<TriageOutcome>;
  /** Does what can be done before the first ticket of a taxonomy, such as training. */
  prepare?(taxonomy: Taxonomy): Promise<void>;
}
