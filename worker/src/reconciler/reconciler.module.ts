import { type DynamicModule, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { LeaderLock } from '@switchyard/data-access';
import { JobQueue } from '@switchyard/queue';
import type { Yard } from '@switchyard/yard';
import { ReconcileTickets } from './reconcile-tickets';
import { Reconciler } from './reconciler';

/** Keeps queue and record in step. */
@Module({})
export class ReconcilerModule implements OnApplicationShutdown {
  constructor(private readonly queue: JobQueue<'process-ticket'>) {}

  static with(yard: Yard): DynamicModule {
    const logger = new Logger('queue');
    return {
      module: ReconcilerModule,
      providers: [
        {
          provide: JobQueue,
          useFactory: () =>
            new JobQueue('process-ticket', yard.queue, (error) => logger.warn('trouble with its server', error)),
        },
        { provide: LeaderLock, useFactory: () => new LeaderLock(yard.databaseUrl, 'reconciler') },
        ReconcileTickets,
        Reconciler,
      ],
    };
  }
  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
