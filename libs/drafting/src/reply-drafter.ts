import type { EngineName, EngineUsage, RedactedText, Taxonomy, TriageResult } from '@switchyard/domain';

export interface DraftRequest {
  subject: RedactedText;
  body: RedactedText;
  triage: TriageResult;
  taxonomy: Taxonomy;
}

export interface Draft {
  /** Reply in the ticket's language where the drafter can; may hold placeholders of the ticket. */
  text: RedactedText;
  engine: EngineName;
  usage: EngineUsage | null;
}

/** Writes a reply for a person to check. Throws `LlmError` when a language model cannot be used. */
export abstract class ReplyDrafter {
  abstract readonly name: EngineName;
  abstract draft(request: DraftRequest): Promise<Draft>;
}
