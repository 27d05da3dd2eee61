import type { MaskedSpan, PiiEntity } from '@switchyard/domain';
import { asRedacted } from '../redacted-text';
import type { KeptFinding, RedactedPart } from '../redactor';
import type { PlaceholderBook } from './placeholder-book';
import type { Resolved } from './resolve-overlaps';

/**
 * Replaces findings, which are ordered and do not overlap, by their placeholders; those that stay, and the rest of the
 * text, are left as they are.
 */
export function mask(text: string, findings: readonly Resolved[], book: PlaceholderBook): RedactedPart {
  const entities: PiiEntity[] = [];
  const masked: MaskedSpan[] = [];
  const kept: KeptFinding[] = [];
  let redacted = '';
  let read = 0;
  for (const { start, end, type, region, score, canonical, stays } of findings) {
    const origin = region ? { region } : {};
    if (stays) {
      kept.push({ type, start, end, ...origin, score });
      continue;
    }
    const placeholder = book.placeholderFor(type, canonical);
    redacted += text.slice(read, start);
    entities.push({ type, start, end, ...origin, score, placeholder });
    masked.push({ type, start: redacted.length, end: redacted.length + placeholder.length, ...origin });
    redacted += placeholder;
    read = end;
  }
  return { text: asRedacted(redacted + text.slice(read)), entities, masked, kept };
}
