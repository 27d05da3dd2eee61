import { type DynamicModule, Module } from '@nestjs/common';
import { EventLog } from '@switchyard/data-access';
import { KpisModule } from '../kpis/kpis.module';
import { ActivityController } from './activity.controller';
import { EventRelay } from './event-relay';
import { LiveFeed } from './live-feed';
import { LiveGateway } from './live.gateway';
import { LiveSessions } from './live-sessions';

/** What happens, as it happens. */
@Module({})
export class LiveModule {
  /** `databaseUrl` is listened on for notifications. */
  static on(databaseUrl: string): DynamicModule {
    return {
      module: LiveModule,
      global: true,
      imports: [KpisModule],
      controllers: [ActivityController],
      providers: [
        { provide: EventRelay, useFactory: (log: EventLog) => new EventRelay(log, databaseUrl), inject: [EventLog] },
        LiveFeed,
        LiveSessions,
        LiveGateway,
      ],
      exports: [EventRelay],
    };
  }
}
