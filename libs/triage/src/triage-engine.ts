import type { EngineName, EngineUsage, RedactedText, Region, Taxonomy, TriageResult } from '@switchyard/domain';

export interface TriageRequest {
  subject: RedactedText;
  body: RedactedText;
  region: Region | null;
  taxonomy: Taxonomy;
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
}
