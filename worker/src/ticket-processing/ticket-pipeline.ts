import { Injectable } from '@nestjs/common';
import { RecordRun } from '../telemetry/record-run';
import { ProgressReporter } from './progress-reporter';
import type { RunRequest } from './run-request';
import { RunTrace } from './run-trace';
import { DraftStep } from './steps/draft.step';
import { OpenStep } from './steps/open.step';
import { PersistStep } from './steps/persist.step';
import { RedactStep } from './steps/redact.step';
import { TriageStep } from './steps/triage.step';

/** The way of a ticket: open ► redact ► triage ► draft ► persist. */
@Injectable()
export class TicketPipeline {
  constructor(
    private readonly progress: ProgressReporter,
    private readonly open: OpenStep,
    private readonly redact: RedactStep,
    private readonly triage: TriageStep,
    private readonly draft: DraftStep,
    private readonly persist: PersistStep,
    private readonly record: RecordRun,
  ) {}

  /** Resolves when the run's outcome is stored, or when there was nothing left to do. Rejects with the first step's error. */
  async run(request: RunRequest): Promise<void> {
    const trace = new RunTrace((step) => this.progress.report(request.ticketId, step));

    const opened = await trace.step('open', () => this.open.run(request));
    if (!opened) return;
    const redacted = await trace.step('redact', () => this.redact.run(opened));
    const triaged = await trace.step('triage', () => this.triage.run(redacted, request.attempt));
    const drafted = await trace.step('draft', () => this.draft.run(redacted, triaged));
    await trace.step('persist', () => this.persist.run(request, opened, redacted, triaged, drafted, trace.steps));
    this.record.ended({ opened, redacted, triaged, drafted, trace });
  }
}
