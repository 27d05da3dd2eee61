import type { Context, TextMapGetter, TextMapPropagator, TextMapSetter } from '@opentelemetry/api';
import { core } from '@opentelemetry/sdk-node';

const field = 'traceparent';

/**
 * Carries trace ids, and nothing else, from process to process. `tracestate` and `baggage` are free text of the caller, which
 * would end up in the queue.
 */
export class TraceParentPropagator implements TextMapPropagator {
  private readonly w3c = new core.W3CTraceContextPropagator();

  inject(context: Context, carrier: unknown, setter: TextMapSetter): void {
    this.w3c.inject(context, carrier, {
      set: (to, key, value) => {
        if (key === field) setter.set(to, key, value);
      },
    });
  }

  extract(context: Context, carrier: unknown, getter: TextMapGetter): Context {
    return this.w3c.extract(context, carrier, {
      keys: (of) => getter.keys(of).filter((key) => key === field),
      get: (of, key) => (key === field ? getter.get(of, key) : undefined),
    });
  }

  fields(): string[] {
    return [field];
  }
}
