import type { EngineName, ReviewReason } from '@switchyard/domain';
import { type LlmClient, LlmPrompt } from '@switchyard/llm';
import type { Redactor } from '@switchyard/pii';
import { readableText } from '../text/readable-text';
import { shorten } from '../text/shorten';
import { suspectedInjection } from '../text/suspected-injection';
import { TriageEngine, type TriageOutcome, type TriageRequest } from '../triage-engine';
import { type TriageAnswer, triageAnswerSchema, triageInstructions } from './triage-answer';

const maxOutputTokens = 2_000;
/** Nothing that a model says of itself is taken as certain, or as impossible. */
const confidenceBounds = [0.01, 0.95] as const;

export interface OpenAiTriageOptions {
  /** Stated probability of the category below which a person should look. */
  reviewBelow?: number;
}

/**
 * Sorts tickets by a language model with closed lists of labels. Its confidence is what the model states, clipped to
 * 0.01..0.95; it is not calibrated. Throws `LlmError`.
 */
export class OpenAiTriageEngine extends TriageEngine {
  readonly name: EngineName = 'openai';
  private readonly reviewBelow: number;

  constructor(
    private readonly llm: LlmClient,
    private readonly redactor: Redactor,
    { reviewBelow = 0.7 }: OpenAiTriageOptions = {},
  ) {
    super();
    this.reviewBelow = reviewBelow;
  }

  async triage(request: TriageRequest): Promise<TriageOutcome> {
    const { subject, body, taxonomy } = request;
    const { value, usage } = await this.llm.ask({
      prompt: LlmPrompt.about(triageInstructions(taxonomy), { subject, body }),
      name: 'triage',
      schema: triageAnswerSchema(taxonomy),
      maxOutputTokens,
    });
    const reasons = this.reasons(request, value);
    const industry = taxonomy.categories.find(({ id }) => id === value.category)?.industry ?? value.industry;
    return {
      result: {
        category: value.category,
        industry,
        urgency: value.urgency,
        sentiment: value.sentiment,
        language: isoLanguage(value.language),
        summary: this.redacted(value.summary, request),
        confidence: {
          category: clip(value.confidence.category),
          industry: clip(industry === value.industry ? value.confidence.industry : value.confidence.category),
          urgency: clip(value.confidence.urgency),
          sentiment: clip(value.confidence.sentiment),
        },
        alternatives: value.alternatives
          .filter(({ category }) => category !== value.category)
          .map(({ category, confidence }) => ({ category, confidence: clip(confidence) })),
        engine: 'openai',
        model: this.llm.model,
        needsReview: reasons.length > 0,
        reasons,
      },
      usage,
    };
  }

  private reasons({ subject, body }: TriageRequest, { confidence }: TriageAnswer): ReviewReason[] {
    const reasons: ReviewReason[] = [];
    if (readableText(subject, body).empty) reasons.push('empty-text');
    else if (clip(confidence.category) < this.reviewBelow) reasons.push('low-confidence');
    if (suspectedInjection(`${subject}\n${body}`)) reasons.push('suspected-injection');
    return reasons;
  }

  /** A model can make up personal data, so its words count as redacted only after redaction. */
  private redacted(summary: string, { subject, body }: TriageRequest): string {
    const [part] = this.redactor.redact({ parts: [shorten(summary)], alongside: [subject, body] }).parts;
    return part?.text ?? '';
  }
}

const clip = (stated: number) => Math.min(confidenceBounds[1], Math.max(confidenceBounds[0], stated));

/** "en-US" and "EN" are meant as "en"; what is no such code becomes "und". */
function isoLanguage(stated: string): string {
  const code = stated.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2}$/.test(code) ? code : 'und';
}
