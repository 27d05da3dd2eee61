import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api';
import { errorType } from '../logging/describe-error';

/** All spans of our own; a no-op while nothing is traced. */
export const tracer = () => trace.getTracer('switchyard');

/** Marks `span`, or the active one, as failed by `error`: its type, never its message. */
export function markFailed(error: unknown, span = trace.getActiveSpan()): void {
  span?.setStatus({ code: SpanStatusCode.ERROR });
  span?.setAttribute('error.type', errorType(error));
}

/** Runs `work` in a span of its own; attributes are those that `clean-span.ts` lists. */
export function inSpan<T>(name: string, attributes: Attributes, work: () => T | Promise<T>): Promise<T> {
  return tracer().startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      markFailed(error, span);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Adds attributes to the active span, if there is one. */
export const describeSpan = (attributes: Attributes): void => void trace.getActiveSpan()?.setAttributes(attributes);
