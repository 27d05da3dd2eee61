import type { EngineName, Taxonomy } from '@switchyard/domain';
import { LlmError, type LlmErrorKind } from '@switchyard/llm';
import { TriageEngine, type TriageOutcome, type TriageRequest } from '../triage-engine';
import { localAnswer } from './local-answer';

/** Failures that a later try may not meet. */
const passing: ReadonlySet<LlmErrorKind> = new Set(['rate', 'timeout', 'unavailable']);

/**
 * Asks an engine that uses a language model, and the local one where that cannot help: wrong key, no quota, refused
 * request, invalid answer. Throws `LlmError` for a passing failure, unless it is the request's final attempt.
 */
export class FallbackTriageEngine extends TriageEngine {
  readonly name: EngineName;

  constructor(
    private readonly first: TriageEngine,
    private readonly local: TriageEngine,
  ) {
    super();
    this.name = first.name;
  }

  override async prepare(taxonomy: Taxonomy): Promise<void> {
    await Promise.all([this.first.prepare?.(taxonomy), this.local.prepare?.(taxonomy)]);
  }

  async triage(request: TriageRequest): Promise<TriageOutcome> {
    try {
      return await this.first.triage(request);
    } catch (error) {
      if (!(error instanceof LlmError) || (passing.has(error.kind) && !request.finalAttempt)) throw error;
      return localAnswer(await this.local.triage(request), error);
    }
  }
}
