import type { EngineUsage, MaskedSpan, RedactedText, Region, StepTiming, TriageResult } from '@switchyard/domain';
import type { TicketKeyRow } from '../privacy/key-rows';
import type { PiiCount } from './ticket-result.entity';

/** A ticket as a worker begins a run of it. */
export interface BegunRun {
  ticketId: string;
  run: number;
  sealedText: Buffer;
  /** Null: it has been destroyed, and the text with it. */
  key: TicketKeyRow | null;
  region: Region | null;
  enqueuedAt: Date;
  startedAt: Date;
}

/** What a run made of a ticket, to be stored once. */
export interface TicketOutcome {
  ticketId: string;
  run: number;
  redactedSubject: RedactedText;
  redactedBody: RedactedText;
  maskedSubject: MaskedSpan[];
  maskedBody: MaskedSpan[];
  piiCounts: PiiCount[];
  /** What the placeholders stand for, sealed by the ticket's key; null when nothing was masked. */
  sealedVault: Buffer | null;
  /** False when the search for personal data ran out of time and a part was masked whole. */
  searchedWhole: boolean;
  taxonomyVersion: number;
  triage: TriageResult;
  draft: RedactedText | null;
  /** Sum over all calls of a language model; null when none was made. */
  usage: EngineUsage | null;
  attempts: number;
  enqueuedAt: Date;
  startedAt: Date;
  steps: StepTiming[];
}
