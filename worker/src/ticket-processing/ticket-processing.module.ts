import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '@switchyard/config';
import { CurrentPrivacyRules, PrivacyPolicies, TicketRuns } from '@switchyard/data-access';
import { createReplyDrafter, ReplyDrafter } from '@switchyard/drafting';
import { LlmClient } from '@switchyard/llm';
import { PatternRedactor, Redactor, RuledRedactor } from '@switchyard/pii';
import { TicketKeys } from '@switchyard/pii/sealing';
import { createTriageEngine, TriageEngine } from '@switchyard/triage';
import type { Yard } from '@switchyard/yard';
import { RecordRun } from '../telemetry/record-run';
import { CurrentTaxonomy } from './current-taxonomy';
import { OutcomeBatcher } from './outcome-batcher';
import { ProgressReporter } from './progress-reporter';
import { DraftStep } from './steps/draft.step';
import { OpenStep } from './steps/open.step';
import { PersistStep } from './steps/persist.step';
import { RedactStep } from './steps/redact.step';
import { TriageStep } from './steps/triage.step';
import { TicketPipeline } from './ticket-pipeline';
import { TicketProcessor } from './ticket.processor';

/** Turns queued tickets into results. The engines behind the ports are chosen here, once. */
@Module({})
export class TicketProcessingModule {
  static with(config: AppConfig, yard: Yard, name: string): DynamicModule {
    const llm = config.llm ? new LlmClient(config.llm) : null;
    return {
      module: TicketProcessingModule,
      providers: [
        {
          provide: CurrentPrivacyRules,
          useFactory: (policies: PrivacyPolicies) => CurrentPrivacyRules.watch(policies),
          inject: [PrivacyPolicies],
        },
        {
          provide: Redactor,
          useFactory: (current: CurrentPrivacyRules) => new RuledRedactor(new PatternRedactor(), () => current.rules),
          inject: [CurrentPrivacyRules],
        },
        { provide: TicketKeys, useValue: new TicketKeys(yard.masterKey) },
        {
          provide: TriageEngine,
          // Trained before the first ticket comes.
          useFactory: async (taxonomy: CurrentTaxonomy, redactor: Redactor) => {
            const engine = createTriageEngine({ mode: config.triage.mode, llm, redactor });
            await engine.prepare?.(await taxonomy.get());
            return engine;
          },
          inject: [CurrentTaxonomy, Redactor],
        },
        {
          provide: ReplyDrafter,
          useFactory: (redactor: Redactor) => createReplyDrafter({ mode: config.triage.mode, llm, redactor }),
          inject: [Redactor],
        },
        ...[CurrentTaxonomy, ProgressReporter, OutcomeBatcher],
        ...[OpenStep, RedactStep, TriageStep, DraftStep, PersistStep, TicketPipeline],
        {
          provide: TicketProcessor,
          useFactory: (pipeline: TicketPipeline, runs: TicketRuns, record: RecordRun) =>
            new TicketProcessor(pipeline, runs, record, {
              backend: yard.queue,
              concurrency: config.worker.concurrency,
              name,
            }),
          inject: [TicketPipeline, TicketRuns, RecordRun],
        },
      ],
    };
  }
}
