import { Injectable } from '@nestjs/common';
import type { Draft } from '@switchyard/drafting';
import type { StepTiming } from '@switchyard/domain';
import { addUsage } from '@switchyard/llm';
import { OutcomeBatcher } from '../outcome-batcher';
import type { RunRequest } from '../run-request';
import type { OpenedTicket } from './open.step';
import type { RedactedTicket } from './redact.step';
import type { TriagedTicket } from './triage.step';

/** Stores result and event in one transaction; resolves after the commit. */
@Injectable()
export class PersistStep {
  constructor(private readonly outcomes: OutcomeBatcher) {}

  run(
    { ticketId, run, attempt }: RunRequest,
    { enqueuedAt, startedAt }: OpenedTicket,
    redacted: RedactedTicket,
    { result, taxonomy, usage }: TriagedTicket,
    draft: Draft,
    steps: StepTiming[],
  ): Promise<void> {
    return this.outcomes.store({
      ticketId,
      run,
      redactedSubject: redacted.subject,
      redactedBody: redacted.body,
      maskedSubject: redacted.maskedSubject,
      maskedBody: redacted.maskedBody,
      piiCounts: redacted.piiCounts,
      sealedVault: redacted.sealedVault,
      searchedWhole: redacted.searchedWhole,
      taxonomyVersion: taxonomy.version,
      triage: result,
      draft: draft.text,
      usage: addUsage(usage, draft.usage),
      attempts: attempt,
      enqueuedAt,
      startedAt,
      steps,
    });
  }
}
