import type { ReviewReason } from '@switchyard/domain';

/** Why a person should look at a result, in words for that person. */
export const reviewReasonWords: Record<ReviewReason, string> = {
  'low-confidence': 'The confidence in the category is too low to act on alone.',
  'unsupported-language': 'The text is in a language that triage knows little of.',
  'empty-text': 'There is hardly any text to judge by.',
  'out-of-scope': 'The text is unlike anything in the taxonomy.',
  'engine-fallback': 'The configured engine could not answer, so another one did.',
  'suspected-injection': 'The text seems to give orders to the machine that reads it.',
};
