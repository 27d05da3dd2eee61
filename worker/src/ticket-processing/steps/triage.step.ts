import { Injectable } from '@nestjs/common';
import type { Taxonomy } from '@switchyard/domain';
import { TriageEngine, type TriageOutcome } from '@switchyard/triage';
import { CurrentTaxonomy } from '../current-taxonomy';
import { llmAttempts } from '../job-failure.policy';
import type { RedactedTicket } from './redact.step';

export interface TriagedTicket extends TriageOutcome {
  taxonomy: Taxonomy;
}

/** Sorts the redacted ticket by the taxonomy in force. */
@Injectable()
export class TriageStep {
  constructor(
    private readonly engine: TriageEngine,
    private readonly taxonomy: CurrentTaxonomy,
  ) {}

  /** `attempt` starts at 1; on the last one a language model that fails is replaced by the local engine. */
  async run({ subject, body, region }: RedactedTicket, attempt: number): Promise<TriagedTicket> {
    const taxonomy = await this.taxonomy.get();
    const finalAttempt = attempt >= llmAttempts;
    return { taxonomy, ...(await this.engine.triage({ subject, body, region, taxonomy, finalAttempt })) };
  }
}
