import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ApiMetrics } from '@switchyard/telemetry';
import { CollectMetrics } from './collect-metrics';
import { CountSockets } from './count-sockets.gateway';
import { MetricsController } from './metrics.controller';
import { SpanInterceptor } from './span.interceptor';

/** What this process measures and shows of the whole yard, and a span for each handler. */
@Module({
  controllers: [MetricsController],
  providers: [ApiMetrics, CollectMetrics, CountSockets, { provide: APP_INTERCEPTOR, useClass: SpanInterceptor }],
})
export class TelemetryModule {}
