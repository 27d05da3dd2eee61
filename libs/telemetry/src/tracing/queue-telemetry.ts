import { type Context, context, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { type Span, SpanKind, type Telemetry } from 'bullmq';
import { BullMQOtel } from 'bullmq-otel';

/** Stands for a span that nobody wants: what runs under it belongs to the span around it, if there is one. */
const unwanted: Span<Context> = {
  setSpanOnContext: (around) => around,
  setAttribute: () => undefined,
  setAttributes: () => undefined,
  addEvent: () => undefined,
  recordException: () => undefined,
  end: () => undefined,
};

const isWithin = (around: Context | undefined) => trace.getSpan(around ?? context.active()) !== undefined;

/**
 * BullMQ's spans, which join a job to the request that queued it. Without the polling and locking that goes on all the time
 * and belongs to no job.
 */
export function queueTelemetry(): Telemetry<Context> {
  const { tracer, contextManager } = new BullMQOtel({ tracerName: 'switchyard-queue' });
  return {
    tracer: {
      startSpan: (name, options, around?: Context) =>
        options?.kind === SpanKind.INTERNAL && !isWithin(around) ? unwanted : tracer.startSpan(name, options, around),
    },
    // Loops that begin while a job is worked on must not become part of its trace.
    contextManager: Object.assign(contextManager, { root: () => ROOT_CONTEXT }),
  };
}
