import type { ProcessingStep, StepTiming } from '@switchyard/domain';
import { inSpan } from '@switchyard/telemetry';

/** Times the steps of one run, each in a span of its own, and says when each begins. */
export class RunTrace {
  private readonly done: StepTiming[] = [];
  private readonly startedAt = performance.now();

  constructor(private readonly onStep: (step: ProcessingStep) => void) {}

  /** The steps that have ended so far. */
  get steps(): StepTiming[] {
    return [...this.done];
  }

  /** Milliseconds since the run began. */
  get elapsedMs(): number {
    return performance.now() - this.startedAt;
  }

  async step<T>(step: ProcessingStep, work: () => T | Promise<T>): Promise<T> {
    this.onStep(step);
    const start = performance.now();
    const result = await inSpan(`step ${step}`, { 'switchyard.step': step }, work);
    this.done.push({ step, ms: Math.round((performance.now() - start) * 1000) / 1000 });
    return result;
  }
}
