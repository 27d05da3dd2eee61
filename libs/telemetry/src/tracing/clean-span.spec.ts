import type { Attributes } from '@opentelemetry/api';
import { resources, type tracing } from '@opentelemetry/sdk-node';
import { cleaning, cleanSpan, queryWithoutValues } from './clean-span';

const secret = /zebedee|quagmire|example\.org/i;

const spanWith = (parts: Partial<tracing.ReadableSpan>): tracing.ReadableSpan => ({
  name: 'process ticket-processing',
  kind: 0,
  spanContext: () => ({ traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), traceFlags: 1 }),
  startTime: [0, 0],
  endTime: [1, 0],
  duration: [1, 0],
  status: { code: 0 },
  attributes: {},
  links: [],
  events: [],
  ended: true,
  resource: resources.emptyResource(),
  instrumentationScope: { name: 'spec' },
  droppedAttributesCount: 0,
  droppedEventsCount: 0,
  droppedLinksCount: 0,
  ...parts,
});

const attributesOf = (attributes: Attributes) => cleanSpan(spanWith({ attributes })).attributes;

describe('cleanSpan', () => {
  it('keeps what is listed', () => {
    const attributes = {
      'http.route': '/api/v1/tickets/:id',
      'http.response.status_code': 200,
      'bullmq.job.id': 'x-1',
    };
    expect(attributesOf(attributes)).toEqual(attributes);
  });

  it('drops addresses, headers, values, and what does not look like a word', () => {
    expect(
      attributesOf({
        'url.full': 'http://localhost/api/v1/tickets?q=Zebedee',
        'url.query': 'q=Zebedee',
        'client.address': '192.0.2.7',
        'user_agent.original': 'Zebedee/1.0',
        'http.request.header.authorization': ['Bearer Zebedee'],
        'db.postgresql.values': ['Zebedee'],
        'bullmq.job.failed.reason': 'Zebedee',
        'http.route': 'Zebedee\n"Quagmire"',
      }),
    ).toEqual({});
  });

  it('says of a failure its kind alone', () => {
    const span = cleanSpan(
      spanWith({
        status: { code: 2, message: 'Key (email)=(zebedee@example.org) already exists' },
        links: [{ context: spanWith({}).spanContext(), attributes: { note: 'Zebedee' } }],
        events: [
          { name: 'Zebedee', time: [0, 0] },
          {
            name: 'exception',
            time: [0, 0],
            attributes: {
              'exception.type': 'QueryFailedError',
              'exception.message': 'Zebedee',
              'exception.stacktrace': 'Error: Zebedee',
            },
          },
        ],
      }),
    );
    expect(span.status).toEqual({ code: 2 });
    expect(span.events).toEqual([
      { name: 'exception', time: [0, 0], attributes: { 'exception.type': 'QueryFailedError' } },
    ]);
    expect(JSON.stringify(span)).not.toMatch(secret);
  });

  it('names statements by their first word', () => {
    const named = (text: string) =>
      cleanSpan(spanWith({ name: `pg.query:${text}`, attributes: { 'db.query.text': text } })).name;
    expect(named('SELECT 1')).toBe('query SELECT');
    expect(named('-- Claims a job.\n-- Params: $1 queue.\nSELECT * FROM claim($1)')).toBe('query SELECT');
    expect(named("SELECT 'Zebedee")).toBe('query unknown');
    expect(cleanSpan(spanWith({ name: 'Zebedee\nQuagmire' })).name).toBe('unnamed');
  });

  it('is all that a processor is given', () => {
    const ended: tracing.ReadableSpan[] = [];
    const processor = cleaning({
      onStart: () => undefined,
      onEnd: (span) => void ended.push(span),
      forceFlush: () => Promise.resolve(),
      shutdown: () => Promise.resolve(),
    });
    processor.onEnd(spanWith({ attributes: { 'url.full': 'http://example.org' } }));
    expect(ended).toHaveLength(1);
    expect(JSON.stringify(ended)).not.toMatch(secret);
  });
});

describe('queryWithoutValues', () => {
  it.each([
    ['SELECT * FROM ticket WHERE id = $1', 'SELECT * FROM ticket WHERE id = $1'],
    ["SELECT 'Zebedee', 'it''s'", "SELECT '?', '?'"],
    ['SELECT * FROM t LIMIT 20 OFFSET 3.5', 'SELECT * FROM t LIMIT ? OFFSET ?'],
    ['SELECT $1::text,\n       t2.x', 'SELECT $1::text, t2.x'],
    ['-- A comment, it’s BullMQ’s.\nSELECT 1', 'SELECT ?'],
  ])('%j becomes %j', (text, expected) => {
    expect(queryWithoutValues(text)).toBe(expected);
  });

  it.each([
    String.raw`SELECT E'it\'s Zebedee'`,
    'SELECT $$Zebedee$$',
    'SELECT $a$Zebedee$a$',
    "SELECT 'Zebedee",
    "SELECT 1 -- Zebedee's",
    'SELECT /* Zebedee */ 1',
  ])('%j is not shown at all', (text) => {
    expect(queryWithoutValues(text)).toBeNull();
  });
});
