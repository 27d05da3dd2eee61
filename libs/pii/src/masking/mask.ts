import type { MaskedSpan, PiiEntity } from '@switchyard/domain';
import type { Candidate } from '../recognisers/recogniser';
import { asRedacted } from '../redacted-text';
import type { RedactedPart } from '../redactor';
import type { PlaceholderBook } from './placeholder-book';

/** Replaces findings, which are ordered and do not overlap, by their placeholders; the rest of the text stays as it is. */
export function mask(text: string, findings: readonly Candidate[], book: PlaceholderBook): RedactedPart {
  const entities: PiiEntity[] = [];
  const masked: MaskedSpan[] = [];
  let redacted = '';
  let read = 0;
  for (const { start, end, type, region, score, canonical } of findings) {
    const placeholder = book.placeholderFor(type, canonical);
    const origin = region ? { region } : {};
    redacted += text.slice(read, start);
    entities.push({ type, start, end, ...origin, score, placeholder });
    masked.push({ type, start: redacted.length, end: redacted.length + placeholder.length, ...origin });
    redacted += placeholder;
    read = end;
  }
  return { text: asRedacted(redacted + text.slice(read)), entities, masked };
}
