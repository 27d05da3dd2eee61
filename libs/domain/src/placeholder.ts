import { piiTypes, type MaskedSpan, type PiiType } from './pii';

const placeholderPattern = /<([A-Z_]{2,20})_(\d{1,4})>/g;
const known = new Set<string>(piiTypes);

/** Finds the placeholders (`<EMAIL_1>`) of a redacted text, in order. Linear in the text's length. */
export function findPlaceholders(text: string): MaskedSpan[] {
  return [...text.matchAll(placeholderPattern)]
    .filter((match) => known.has(match[1] ?? ''))
    .map((match) => ({ type: match[1] as PiiType, start: match.index, end: match.index + match[0].length }));
}
