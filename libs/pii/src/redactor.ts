import type { MaskedSpan, PiiEntity, RedactedText, Region } from '@switchyard/domain';

export interface RedactionRequest {
  /** Texts of one ticket (subject, body, …); the same value gets the same placeholder in all of them. */
  parts: readonly string[];
  /** Values known to be personal for this ticket, such as the requester's name and address. */
  known?: { names?: readonly string[]; emails?: readonly string[] };
  /** Country group the ticket comes from, if the source says so; helps with numbers in national form. */
  region?: Region | null;
  /**
   * Redacted texts the parts will stand next to, such as the ticket a model's answer belongs to. A new finding never
   * gets a placeholder that one of them already uses.
   */
  alongside?: readonly RedactedText[];
}

export interface RedactedPart {
  text: RedactedText;
  /** What was found, ordered by start; offsets in the original part. */
  entities: PiiEntity[];
  /** The same findings as they stand in `text`. */
  masked: MaskedSpan[];
}

export interface Redaction {
  parts: RedactedPart[];
  /** False when the time budget ran out and at least one part was masked whole. */
  complete: boolean;
}

/**
 * Replaces personal data by placeholders that are stable within one request. Never throws on any input text.
 *
 * A placeholder that already stands in a part (`<EMAIL_1>`) is left as it is, is not reported as a finding, and its
 * number is not given to anything else. So redacting a redacted text changes nothing, and a customer who types a
 * placeholder cannot make two different values share one.
 *
 * A part that could not be searched within the time budget becomes `<REDACTED>`. Its `entities` and `masked` are
 * empty, since nothing is known of what it held, and `complete` is false. An empty part stays empty.
 */
export abstract class Redactor {
  abstract redact(request: RedactionRequest): Redaction;
}
