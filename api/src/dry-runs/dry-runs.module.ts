import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '@switchyard/config';
import { createReplyDrafter, ReplyDrafter } from '@switchyard/drafting';
import { LlmClient } from '@switchyard/llm';
import { CurrentPrivacyRules } from '@switchyard/data-access';
import { PatternRedactor, Redactor, RuledRedactor } from '@switchyard/pii';
import { createTriageEngine, LocalTriageEngine, OpenAiTriageEngine } from '@switchyard/triage';
import { DryRunEngines } from './dry-run-engines';
import { DryRun } from './dry-run.facade';
import { DryRunsController } from './dry-runs.controller';

/** The engines, for trying a text out: the API's one door to them. */
@Module({})
export class DryRunsModule {
  static with(config: AppConfig): DynamicModule {
    const { mode } = config.triage;
    const llm = config.llm ? new LlmClient(config.llm) : null;
    return {
      module: DryRunsModule,
      global: true,
      controllers: [DryRunsController],
      providers: [
        {
          provide: Redactor,
          useFactory: (current: CurrentPrivacyRules) => new RuledRedactor(new PatternRedactor(), () => current.rules),
          inject: [CurrentPrivacyRules],
        },
        {
          provide: DryRunEngines,
          useFactory: (redactor: Redactor): DryRunEngines => {
            const local = new LocalTriageEngine();
            return {
              configured: mode === 'local' ? local : createTriageEngine({ mode, llm, redactor }),
              byName: { local, openai: llm ? new OpenAiTriageEngine(llm, redactor) : null },
            };
          },
          inject: [Redactor],
        },
        {
          provide: ReplyDrafter,
          useFactory: (redactor: Redactor) => createReplyDrafter({ mode, llm, redactor }),
          inject: [Redactor],
        },
        DryRun,
      ],
      exports: [DryRun],
    };
  }
}
