import type { RedactedText } from '@switchyard/domain';

/** Brands a text from which the masking step has removed what was found. Stays inside this library. */
export function asRedacted(text: string): RedactedText {
  return text as RedactedText;
}

/** The empty text, where a redacted text is asked for and there is none. */
export const noText = asRedacted('');

/** What a part becomes when it could not be searched in time. */
export const redactedWhole = asRedacted('<REDACTED>');
