import { hostname } from 'node:os';
import { Logger } from '@nestjs/common';
import type { Telemetry } from 'bullmq';

/** A process's hold on its traces. */
export interface Tracing {
  /** Gives a yard whose queue carries traces, and whose release sends what is left of them. */
  over: <Y extends TracedYard>(yard: Y) => Y;
}

export interface TracedYard {
  queue: { telemetry?: Telemetry };
  release: () => Promise<void>;
}

const nothing: Tracing = { over: (yard) => yard };

const sayAgainAfterMs = 60_000;

/** Says at most once a minute that traces get lost. */
function reportFailure(): () => void {
  const logger = new Logger('tracing');
  let saidAt = -Infinity;
  return () => {
    if (performance.now() - saidAt < sayAgainAfterMs) return;
    saidAt = performance.now();
    logger.warn('traces cannot be delivered; check the OTEL_ variables and the collector');
  };
}

/**
 * Starts tracing when `wanted`, and loads nothing otherwise. To be called before the process opens connections; what has
 * been imported until then does not matter.
 */
export async function startTracing(process: 'api' | 'worker', wanted: boolean): Promise<Tracing> {
  if (!wanted) return nothing;
  const [{ startSdk }, { queueTelemetry }] = await Promise.all([import('./tracing-sdk'), import('./queue-telemetry')]);
  const sdk = startSdk({
    serviceName: `switchyard-${process}`,
    instanceId: `${hostname()}-${globalThis.process.pid}`,
    onFailure: reportFailure(),
  });
  return {
    over: (yard) => ({
      ...yard,
      queue: { ...yard.queue, telemetry: queueTelemetry() },
      release: async () => {
        await yard.release();
        await sdk.shutdown().catch(() => undefined); // has been said by then
      },
    }),
  };
}
