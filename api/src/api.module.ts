import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '@switchyard/config';
import { DataAccessModule } from '@switchyard/data-access';
import type { Yard } from '@switchyard/yard';
import { AuditModule } from './audit/audit.module';
import { AuthModule } from './auth/auth.module';
import { DryRunsModule } from './dry-runs/dry-runs.module';
import { HealthModule } from './health/health.module';
import { KpisModule } from './kpis/kpis.module';
import { LiveModule } from './live/live.module';
import { PrivacyModule } from './privacy/privacy.module';
import { QueueBoardModule } from './queue-board/queue-board.module';
import { TaxonomyModule } from './taxonomy/taxonomy.module';
import { TelemetryModule } from './telemetry/telemetry.module';
import { TicketsModule } from './tickets/tickets.module';

/** The API process: takes tickets in, answers questions, shows what happens. It processes no ticket itself. */
@Module({})
export class ApiModule {
  static inYard(config: AppConfig, yard: Yard): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DataAccessModule.forDatabase(yard.databaseUrl),
        AuditModule.keyedWith(yard.masterKey),
        AuthModule.with(config, yard.masterKey),
        QueueBoardModule.on(yard.queue),
        LiveModule.on(yard.databaseUrl),
        PrivacyModule.with(yard.masterKey),
        TicketsModule.with(yard.masterKey),
        DryRunsModule.with(config),
        KpisModule,
        TaxonomyModule,
        HealthModule,
        TelemetryModule,
      ],
      providers: [{ provide: 'yard-release', useValue: { onApplicationShutdown: yard.release } }],
    };
  }
}
