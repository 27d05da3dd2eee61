import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '@switchyard/config';
import { DataAccessModule } from '@switchyard/data-access';
import type { Yard } from '@switchyard/yard';
import { PresenceModule } from './presence/presence.module';
import { ReconcilerModule } from './reconciler/reconciler.module';
import { RetentionModule } from './retention/retention.module';
import { TelemetryModule } from './telemetry/telemetry.module';
import { TicketProcessingModule } from './ticket-processing/ticket-processing.module';

/** Connections for jobs in flight: most of their time is not spent in the database. */
const poolSize = 8;

/** A worker process: takes jobs, and watches over what the queue forgot. */
@Module({})
export class WorkerModule {
  static inYard(config: AppConfig, yard: Yard, name: string): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        DataAccessModule.forDatabase(yard.databaseUrl, poolSize),
        TelemetryModule.forModel(config.llm?.model ?? null),
        TicketProcessingModule.with(config, yard, name),
        ReconcilerModule.with(yard),
        RetentionModule.with(yard),
        PresenceModule.with(name, config.worker.concurrency),
      ],
      providers: [{ provide: 'yard-release', useValue: { onApplicationShutdown: yard.release } }],
    };
  }
}
