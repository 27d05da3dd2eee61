import type { Attributes, AttributeValue } from '@opentelemetry/api';
import type { tracing } from '@opentelemetry/sdk-node';

const word = /^[\w .:/@{}*(),-]{1,160}$/;
const typeForm = /^[\w$.-]{1,64}$/;

/** Attributes that may leave the process. Addresses, headers, queries, values and messages have none here. */
const allowed = new Set([
  'http.request.method',
  'http.response.status_code',
  'http.route',
  'url.scheme',
  'network.protocol.name',
  'network.protocol.version',
  'db.system.name',
  'db.namespace',
  'db.operation.name',
  'db.client.connection.pool.name',
  'error.type',
  'bullmq.queue.name',
  'bullmq.queue.operation',
  'bullmq.job.name',
  'bullmq.job.id',
  'bullmq.job.bulk.count',
  'bullmq.job.attempts.made',
  'bullmq.job.processed.timestamp',
  'bullmq.job.attempt_finished_timestamp',
  'bullmq.worker.name',
  'switchyard.handler',
  'switchyard.step',
  'switchyard.ticket_id',
  'switchyard.run',
  'switchyard.attempt',
  'switchyard.engine',
  'switchyard.outcome',
]);

const maxQuery = 2_000;

/** A statement with its literals taken out; null when it cannot be told where they end. */
export function queryWithoutValues(text: string): string | null {
  const statement = text.replace(/^(?:\s*--[^\n]*\n)+/, '');
  if (/\\|\$\w*\$|\bU&'|--|\/\*/i.test(statement)) return null;
  const masked = statement.replace(/'(?:[^']|'')*'/g, "'?'").replace(/(?<![\w$.])\d[\d.]*/g, '?');
  if (masked.replaceAll("'?'", '').includes("'")) return null;
  return masked.replace(/\s+/g, ' ').trim().slice(0, maxQuery);
}

function queryOf({ attributes }: tracing.ReadableSpan): string | null {
  const text = attributes['db.query.text'];
  return typeof text === 'string' ? queryWithoutValues(text) : null;
}

/** Statements are named by their first word: what the instrumentation takes for it may be anything. */
function cleanName(span: tracing.ReadableSpan): string {
  if ('db.query.text' in span.attributes) return `query ${/^[A-Za-z]+/.exec(queryOf(span) ?? '')?.[0] ?? 'unknown'}`;
  return word.test(span.name) ? span.name : 'unnamed';
}

const fits = (value: AttributeValue | undefined): boolean =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && word.test(value));

function cleanAttributes(span: tracing.ReadableSpan): Attributes {
  const clean = Object.fromEntries(
    Object.entries(span.attributes).filter(([name, value]) => allowed.has(name) && fits(value)),
  );
  const query = queryOf(span);
  return query === null ? clean : { ...clean, 'db.query.text': query };
}

function cleanEvents({ events }: tracing.ReadableSpan): tracing.TimedEvent[] {
  return events.flatMap(({ name, time, attributes }) => {
    if (name !== 'exception') return [];
    const type = attributes?.['exception.type'];
    return {
      name,
      time,
      attributes: typeof type === 'string' && typeForm.test(type) ? { 'exception.type': type } : {},
    };
  });
}

/** The same span without anything that could hold a text: listed attributes, error types and no messages. */
export function cleanSpan(span: tracing.ReadableSpan): tracing.ReadableSpan {
  const { parentSpanContext } = span;
  return {
    name: cleanName(span),
    kind: span.kind,
    spanContext: () => span.spanContext(),
    ...(parentSpanContext ? { parentSpanContext } : {}),
    startTime: span.startTime,
    endTime: span.endTime,
    status: { code: span.status.code },
    attributes: cleanAttributes(span),
    links: span.links.map(({ context }) => ({ context })),
    events: cleanEvents(span),
    duration: span.duration,
    ended: span.ended,
    resource: span.resource,
    instrumentationScope: span.instrumentationScope,
    droppedAttributesCount: span.droppedAttributesCount,
    droppedEventsCount: span.droppedEventsCount,
    droppedLinksCount: span.droppedLinksCount,
  };
}

/** Gives `processor` clean spans alone. */
export const cleaning = (processor: tracing.SpanProcessor): tracing.SpanProcessor => ({
  onStart: (span, parent) => processor.onStart(span, parent),
  onEnd: (span) => processor.onEnd(cleanSpan(span)),
  forceFlush: () => processor.forceFlush(),
  shutdown: () => processor.shutdown(),
});
