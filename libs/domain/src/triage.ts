export const urgencies = ['low', 'medium', 'high', 'critical'] as const;
export type Urgency = (typeof urgencies)[number];

export const sentiments = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof sentiments)[number];

export const engines = ['local', 'openai'] as const;
export type EngineName = (typeof engines)[number];

/** Why a person should look at a result. */
export const reviewReasons = [
  'low-confidence',
  'unsupported-language',
  'empty-text',
  'out-of-scope',
  'engine-fallback',
  'suspected-injection',
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** Probability, 0..1, that the field of the same name is right. */
export interface TriageConfidence {
  category: number;
  industry: number;
  urgency: number;
  sentiment: number;
}

/** What triage says of a ticket. `industry` and `category` are ids of the taxonomy in force; `language` is ISO 639-1 or `und`. */
export interface TriageResult {
  industry: string;
  category: string;
  urgency: Urgency;
  sentiment: Sentiment;
  language: string;
  summary: string;
  confidence: TriageConfidence;
  alternatives: { category: string; confidence: number }[];
  engine: EngineName;
  model: string;
  needsReview: boolean;
  reasons: ReviewReason[];
}

/** What a language model billed for a call; `costUsd` is null when the model's price is not known. */
export interface EngineUsage {
  promptTokens: number;
  completionTokens: number;
  costUsd: number | null;
}
