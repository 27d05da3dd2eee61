import type { PiiCount } from '@switchyard/data-access';
import { type EngineName, engines, type EngineUsage, type ReviewReason, type StepTiming } from '@switchyard/domain';
import { describeSpan, type WorkerMetrics } from '@switchyard/telemetry';
import { failureKinds } from '../ticket-processing/job-failure.policy';

/** What of a run whose result is stored is measured. */
export interface EndedRun {
  opened: { enqueuedAt: Date; startedAt: Date };
  redacted: { piiCounts: readonly PiiCount[] };
  triaged: {
    result: { engine: EngineName; needsReview: boolean; reasons: readonly ReviewReason[] };
    usage: EngineUsage | null;
  };
  drafted: { engine: EngineName; usage: EngineUsage | null };
  trace: { elapsedMs: number; steps: readonly StepTiming[] };
}

/** Counts what became of runs: kinds and durations, nothing of what a ticket says. */
export class RecordRun {
  constructor(
    private readonly metrics: WorkerMetrics,
    private readonly model: string | null,
  ) {
    this.beginAtZero();
  }

  ended({ opened, redacted, triaged, drafted, trace }: EndedRun): void {
    const { engine, needsReview, reasons } = triaged.result;
    const outcome = needsReview ? 'needs-review' : 'processed';
    this.metrics.tickets.inc({ engine, outcome });
    this.metrics.processing.observe({ engine }, trace.elapsedMs / 1_000);
    this.metrics.wait.observe(Math.max(0, opened.startedAt.getTime() - opened.enqueuedAt.getTime()) / 1_000);
    for (const { step, ms } of trace.steps) this.metrics.steps.observe({ step }, ms / 1_000);
    for (const { type, count } of redacted.piiCounts) this.metrics.piiItems.inc({ type }, count);
    this.metrics.drafts.inc({ engine: drafted.engine });
    if (reasons.includes('engine-fallback')) this.metrics.fallbacks.inc();
    for (const usage of [triaged.usage, drafted.usage]) this.billed(usage);
    describeSpan({ 'switchyard.engine': engine, 'switchyard.outcome': outcome });
  }

  /** A try failed; `action` is what the failure policy decided, `usage` what was billed all the same. */
  failure({ code, action }: { code: string; action: 'retry' | 'give-up' }, usage: EngineUsage | null): void {
    this.metrics.failures.inc({ code, action });
    this.billed(usage);
  }

  /** A run has ended without a result. */
  failed(): void {
    this.metrics.tickets.inc({ engine: 'none', outcome: 'failed' });
    describeSpan({ 'switchyard.outcome': 'failed' });
  }

  /** Runs that were ended because their job kept killing its worker. */
  stalled(runs: number): void {
    this.metrics.failures.inc({ code: 'stalled', action: 'give-up' }, runs);
    this.metrics.tickets.inc({ engine: 'none', outcome: 'failed' }, runs);
  }

  /** A rate can be told only of a series that was there before it grew. */
  private beginAtZero(): void {
    for (const engine of engines) {
      for (const outcome of ['processed', 'needs-review']) this.metrics.tickets.inc({ engine, outcome }, 0);
    }
    this.metrics.tickets.inc({ engine: 'none', outcome: 'failed' }, 0);
    for (const code of [...failureKinds, 'stalled']) {
      for (const action of ['retry', 'give-up']) this.metrics.failures.inc({ code, action }, 0);
    }
  }

  private billed(usage: EngineUsage | null): void {
    if (!usage || this.model === null) return;
    const { model } = this;
    this.metrics.tokens.inc({ model, direction: 'prompt' }, usage.promptTokens);
    this.metrics.tokens.inc({ model, direction: 'completion' }, usage.completionTokens);
    if (usage.costUsd !== null) this.metrics.cost.inc({ model }, usage.costUsd);
  }
}
