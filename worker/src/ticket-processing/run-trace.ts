import type { ProcessingStep, StepTiming } from '@switchyard/domain';

/** Times the steps of one run and says when each begins. */
export class RunTrace {
  private readonly done: StepTiming[] = [];

  constructor(private readonly onStep: (step: ProcessingStep) => void) {}

  /** The steps that have ended so far. */
  get steps(): StepTiming[] {
    return [...this.done];
  }

  async step<T>(step: ProcessingStep, work: () => T | Promise<T>): Promise<T> {
    this.onStep(step);
    const start = performance.now();
    const result = await work();
    this.done.push({ step, ms: Math.round((performance.now() - start) * 1000) / 1000 });
    return result;
  }
}
