import type { MaskedSpan, PiiEntity, RedactedText, Region } from '@switchyard/domain';

export interface RedactionRequest {
  /** Texts of one ticket (subject, body, …); the same value gets the same placeholder in all of them. */
  parts: readonly string[];
  /** Values known to be personal for this ticket, such as the requester's name and address. */
  known?: { names?: readonly string[]; emails?: readonly string[] };
  /** Country group the ticket comes from, if the source says so; helps with numbers in national form. */
  region?: Region | null;
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

/** Replaces personal data by placeholders that are stable within one request. Never throws on any input text. */
export abstract class Redactor {
  abstract redact(request: RedactionRequest): Redaction;
}
