import { PatternRedactor } from '../pattern-redactor';
import type { RedactionRequest } from '../redactor';

/** The redacted form of one text, for specs that state it in full. A generous time budget keeps slow machines out of it. */
export function redacted(text: string, request: Omit<RedactionRequest, 'parts'> = {}): string {
  const { parts } = new PatternRedactor({ timeBudgetMs: 60_000 }).redact({ ...request, parts: [text] });
  return parts[0]?.text ?? '';
}

/** Region of the first finding in a text. */
export function regionIn(text: string, request: Omit<RedactionRequest, 'parts'> = {}): string | undefined {
  const { parts } = new PatternRedactor({ timeBudgetMs: 60_000 }).redact({ ...request, parts: [text] });
  return parts[0]?.entities[0]?.region;
}
