import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '@switchyard/config';
import { createReplyDrafter, ReplyDrafter } from '@switchyard/drafting';
import { LlmClient } from '@switchyard/llm';
import { PatternRedactor, Redactor } from '@switchyard/pii';
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
    const redactor = new PatternRedactor();
    const local = new LocalTriageEngine();
    const engines: DryRunEngines = {
      configured: mode === 'local' ? local : createTriageEngine({ mode, llm, redactor }),
      byName: { local, openai: llm ? new OpenAiTriageEngine(llm, redactor) : null },
    };
    return {
      module: DryRunsModule,
      controllers: [DryRunsController],
      providers: [
        { provide: Redactor, useValue: redactor },
        { provide: DryRunEngines, useValue: engines },
        { provide: ReplyDrafter, useValue: createReplyDrafter({ mode, llm, redactor }) },
        DryRun,
      ],
    };
  }
}
