import { type DynamicModule, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { JobQueue, type QueueBackend } from '@switchyard/queue';
import { QueuesController } from './queues.controller';
import { ReadQueues } from './read-queues';

/** The queue as the API uses and shows it. */
@Module({})
export class QueueBoardModule implements OnApplicationShutdown {
  constructor(private readonly queue: JobQueue<'process-ticket'>) {}

  static on(backend: QueueBackend): DynamicModule {
    const logger = new Logger('queue');
    const onError = (error: Error) => logger.warn('trouble with its server', error);
    return {
      module: QueueBoardModule,
      global: true,
      controllers: [QueuesController],
      providers: [
        { provide: JobQueue, useFactory: () => new JobQueue('process-ticket', backend, onError) },
        ReadQueues,
      ],
      exports: [JobQueue, ReadQueues],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
