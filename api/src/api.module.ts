import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from '@switchyard/config';
import { DataAccessModule } from '@switchyard/data-access';
import type { Yard } from '@switchyard/yard';
import { DryRunsModule } from './dry-runs/dry-runs.module';
import { HealthModule } from './health/health.module';
import { KpisModule } from './kpis/kpis.module';
import { LiveModule } from './live/live.module';
import { QueueBoardModule } from './queue-board/queue-board.module';
import { TaxonomyModule } from './taxonomy/taxonomy.module';
import { TicketsModule } from './tickets/tickets.module';

/** The API process: takes tickets in, answers questions, shows what happens. It processes no ticket itself. */
@Module({})
export class ApiModule {
  static inYard(config: AppConfig, yard: Yard): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DataAccessModule.forDatabase(yard.databaseUrl),
        QueueBoardModule.on(yard.queue),
        LiveModule.on(yard.databaseUrl),
        TicketsModule.sealedWith(yard.masterKey),
        DryRunsModule.with(config),
        KpisModule,
        TaxonomyModule,
        HealthModule,
      ],
      providers: [{ provide: 'yard-release', useValue: { onApplicationShutdown: yard.release } }],
    };
  }
}
