import { defaultTextMapGetter, defaultTextMapSetter, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { TraceParentPropagator } from './trace-parent.propagator';

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('TraceParentPropagator', () => {
  const propagator = new TraceParentPropagator();

  it('carries the ids of a trace and none of the caller’s free text', () => {
    const given = { traceparent, tracestate: 'vendor=zebedee', baggage: 'name=zebedee' };
    const context = propagator.extract(ROOT_CONTEXT, given, defaultTextMapGetter);
    expect(trace.getSpanContext(context)).toMatchObject({
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      spanId: '00f067aa0ba902b7',
    });
    const carried: Record<string, string> = {};
    propagator.inject(context, carried, defaultTextMapSetter);
    expect(carried).toEqual({ traceparent });
  });

  it('passes on no state that a span may have got elsewhere', () => {
    const state = { get: () => 'zebedee', set: () => state, unset: () => state, serialize: () => 'vendor=zebedee' };
    const context = trace.setSpanContext(ROOT_CONTEXT, {
      traceId: 'a'.repeat(32),
      spanId: 'b'.repeat(16),
      traceFlags: 1,
      traceState: state,
    });
    const carried: Record<string, string> = {};
    propagator.inject(context, carried, defaultTextMapSetter);
    expect(Object.keys(carried)).toEqual(propagator.fields());
  });
});
