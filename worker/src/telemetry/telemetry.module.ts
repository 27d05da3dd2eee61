import { type DynamicModule, Module } from '@nestjs/common';
import { WorkerMetrics } from '@switchyard/telemetry';
import { RecordRun } from './record-run';

/** What this worker measures. */
@Module({})
export class TelemetryModule {
  /** `model` is the language model that bills; null when there is none. */
  static forModel(model: string | null): DynamicModule {
    return {
      module: TelemetryModule,
      global: true,
      providers: [
        WorkerMetrics,
        {
          provide: RecordRun,
          useFactory: (metrics: WorkerMetrics) => new RecordRun(metrics, model),
          inject: [WorkerMetrics],
        },
      ],
      exports: [WorkerMetrics, RecordRun],
    };
  }
}
