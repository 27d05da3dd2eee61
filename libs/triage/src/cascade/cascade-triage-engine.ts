import type { EngineName, ReviewReason, Taxonomy } from '@switchyard/domain';
import { LlmError } from '@switchyard/llm';
import { localAnswer } from '../fallback/local-answer';
import { TriageEngine, type TriageOutcome, type TriageRequest } from '../triage-engine';

export interface CascadeTriageOptions {
  /** The language model is asked where the local probability of the category is below this. */
  askBelow?: number;
}

/** What the local engine may say of a ticket that a language model could know better. */
const worthAsking: ReadonlySet<ReviewReason> = new Set(['unsupported-language', 'out-of-scope']);

/**
 * Sorts locally and asks a language model only where the local engine is not sure. When the model cannot be used, the
 * local result stands. Throws `LlmError` only when the model is rate limited and the request may be tried again.
 */
export class CascadeTriageEngine extends TriageEngine {
  readonly name: EngineName = 'openai';
  private readonly askBelow: number;

  constructor(
    private readonly local: TriageEngine,
    private readonly model: TriageEngine,
    { askBelow = 0.7 }: CascadeTriageOptions = {},
  ) {
    super();
    this.askBelow = askBelow;
  }

  override async prepare(taxonomy: Taxonomy): Promise<void> {
    await Promise.all([this.local.prepare?.(taxonomy), this.model.prepare?.(taxonomy)]);
  }

  async triage(request: TriageRequest): Promise<TriageOutcome> {
    const first = await this.local.triage(request);
    if (!this.isUnsure(first)) return first;
    try {
      return await this.model.triage(request);
    } catch (error) {
      if (!(error instanceof LlmError) || (error.kind === 'rate' && !request.finalAttempt)) throw error;
      return localAnswer(first, error);
    }
  }

  private isUnsure({ result }: TriageOutcome): boolean {
    if (result.reasons.includes('empty-text')) return false;
    return result.confidence.category < this.askBelow || result.reasons.some((reason) => worthAsking.has(reason));
  }
}
