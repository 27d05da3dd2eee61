import { type DynamicModule, Module } from '@nestjs/common';
import { WorkerRegister } from '@switchyard/data-access';
import { WorkerMetrics } from '@switchyard/telemetry';
import { WorkerPresence } from './worker-presence';

/** Makes this worker visible to the rest of the yard. */
@Module({})
export class PresenceModule {
  static with(name: string, concurrency: number): DynamicModule {
    return {
      module: PresenceModule,
      providers: [
        {
          provide: WorkerPresence,
          useFactory: (register: WorkerRegister, metrics: WorkerMetrics) =>
            new WorkerPresence(register, name, concurrency, metrics),
          inject: [WorkerRegister, WorkerMetrics],
        },
      ],
    };
  }
}
