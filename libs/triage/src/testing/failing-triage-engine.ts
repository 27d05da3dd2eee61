import type { EngineName } from '@switchyard/domain';
import { TriageEngine, type TriageOutcome } from '../triage-engine';

/** Fails with the error it is given. */
export class FailingTriageEngine extends TriageEngine {
  readonly name: EngineName = 'openai';

  constructor(private readonly error: Error) {
    super();
  }

  triage(): Promise<TriageOutcome> {
    return Promise.reject(this.error);
  }
}
