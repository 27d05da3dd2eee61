import type { MaskedSpan, PiiEntity, RedactedText, Region } from '@switchyard/domain';
import type { AllowList, RedactionRules } from './rules/redaction-rules';

export interface RedactionRequest {
  /** Texts of one ticket (subject, body, …); the same value gets the same placeholder in all of them. */
  parts: readonly string[];
  /** Values known to be personal for this ticket, such as the requester's name and address. */
  known?: { names?: readonly string[]; emails?: readonly string[] };
  /** Country group the ticket comes from, if the source says so; helps with numbers in national form. */
  region?: Region | null;
  /** What stays as it is, beside what the rules allow: see `AllowList`. */
  allow?: AllowList;
  /** The operator's rules; without them everything that is found is masked. Give the same object with each request. */
  rules?: RedactionRules;
  /**
   * Redacted texts the parts will stand next to, such as the ticket a model's answer belongs to. A new finding never
   * gets a placeholder that one of them already uses.
   */
  alongside?: readonly RedactedText[];
}

/** A finding that the rules leave in the text: it has no placeholder. */
export type KeptFinding = Omit<PiiEntity, 'placeholder'>;

export interface RedactedPart {
  text: RedactedText;
  /** What was found and masked, ordered by start; offsets in the original part. */
  entities: PiiEntity[];
  /** The same findings as they stand in `text`. */
  masked: MaskedSpan[];
  /** What was found and left in the text, because the rules say so; ordered by start, offsets in the original part. */
  kept: KeptFinding[];
}

export interface Redaction {
  parts: RedactedPart[];
  /** False when the time budget ran out and at least one part was masked whole. */
  complete: boolean;
}

/**
 * Replaces personal data by placeholders that are stable within one request. Never throws on any input text; throws on
 * rules with a pattern that `checkPattern` objects to.
 *
 * A placeholder that already stands in a part (`<EMAIL_1>`) is left as it is, is not reported as a finding, and its
 * number is not given to anything else. So redacting a redacted text changes nothing, and a customer who types a
 * placeholder cannot make two different values share one.
 *
 * A part that could not be searched within the time budget becomes `<REDACTED>`. Its lists of findings are empty, since nothing is known of what it held, and `complete` is false. An empty part stays empty.
 */
export abstract class Redactor {
  abstract redact(request: RedactionRequest): Redaction;
}
