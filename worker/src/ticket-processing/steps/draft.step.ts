import { Injectable } from '@nestjs/common';
import { type Draft, ReplyDrafter } from '@switchyard/drafting';
import type { RedactedTicket } from './redact.step';
import type { TriagedTicket } from './triage.step';

/** Writes a reply for a person to check. */
@Injectable()
export class DraftStep {
  constructor(private readonly drafter: ReplyDrafter) {}

  run({ subject, body }: RedactedTicket, { result, taxonomy }: TriagedTicket): Promise<Draft> {
    return this.drafter.draft({ subject, body, triage: result, taxonomy });
  }
}
