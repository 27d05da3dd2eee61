import { setTimeout as sleep } from 'node:timers/promises';
import type { Ticket, TicketAccepted } from '@switchyard/contracts';
import { describeBackends, eventually } from '@switchyard/testing';
import { startTraceCollector, type TraceCollector } from './testing/trace-collector';
import { prepareYard, type YardUnderTest } from './testing/yard-under-test';

const patience = { timeoutMs: 60_000, everyMs: 200 };

const ticket = {
  source: 'web',
  subject: 'Quokka invoice of Zebedee Quagmire',
  body: 'My plan was charged twice. Write to zebedee.quagmire@example.org or call +43 660 1234567.',
  requester: { name: 'Zebedee Quagmire', email: 'zebedee.quagmire@example.org' },
};
const words = /quokka|zebedee|quagmire|example\.org|1234567|charged twice/i;

describeBackends((backend) => {
  let yard: YardUnderTest;
  let collector: TraceCollector;
  let traceId: string;

  beforeAll(async () => {
    collector = await startTraceCollector();
    yard = await prepareYard(backend, {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_BSP_SCHEDULE_DELAY: '200',
    });
    await yard.startApi();
    yard.startWorker();
    const { id } = await yard.post<TicketAccepted>('/api/v1/tickets', ticket);
    await eventually(async () => {
      const { status } = await yard.get<Ticket>(`/api/v1/tickets/${id}`);
      expect(['processed', 'needs-review']).toContain(status);
    }, patience);
    traceId = await eventually(() => {
      const end = collector.spans().find(({ attributes }) => attributes['switchyard.ticket_id'] === id);
      expect(end?.traceId).toMatch(/^[0-9a-f]{32}$/);
      return end?.traceId ?? '';
    }, patience);
  }, 120_000);
  afterAll(async () => {
    await yard.stop();
    await collector.close();
  }, 60_000);

  const ofTrace = (service: string) =>
    collector.spans().filter((span) => span.traceId === traceId && span.service === service);

  it('follows a ticket from its POST through the queue to the worker in one trace', async () => {
    await eventually(() => {
      const api = ofTrace('switchyard-api').map(({ name }) => name);
      expect(api).toContain('POST /api/v1/tickets');
      expect(api).toContain('TicketsController.submit');
      expect(api).toContain('addBulk ticket-processing');
      expect(api.some((name) => name.startsWith('query '))).toBe(true);
      const worker = ofTrace('switchyard-worker').map(({ name }) => name);
      const steps = ['open', 'redact', 'triage', 'draft', 'persist'].map((step) => `step ${step}`);
      expect(worker).toEqual(expect.arrayContaining(['process ticket-processing', ...steps]));
      expect(worker.some((name) => name.startsWith('query '))).toBe(true);
    }, patience);
  }, 70_000);

  it('hangs every span but the first below another one of the trace', async () => {
    await eventually(() => {
      const spans = collector.spans().filter((span) => span.traceId === traceId);
      const ids = new Set(spans.map(({ spanId }) => spanId));
      const roots = spans.filter(({ parentSpanId }) => !parentSpanId || !ids.has(parentSpanId));
      expect(roots.map(({ name }) => name)).toEqual(['POST /api/v1/tickets']);
    }, patience);
  }, 70_000);

  it('names the request by its route and keeps its address to itself', () => {
    const [request] = ofTrace('switchyard-api').filter(({ name }) => name === 'POST /api/v1/tickets');
    expect(request?.attributes).toMatchObject({ 'http.route': '/api/v1/tickets', 'http.request.method': 'POST' });
    const names = collector.spans().flatMap(({ attributes }) => Object.keys(attributes));
    for (const name of ['url.path', 'url.full', 'url.query', 'client.address', 'user_agent.original']) {
      expect(names).not.toContain(name);
    }
  });

  it('sends no text of the ticket', () => {
    expect(collector.spans().length).toBeGreaterThan(10);
    expect(collector.raw()).not.toMatch(words);
  });

  it('makes no traces of what goes on all the time', async () => {
    const spansOfTicket = () => collector.spans().filter((span) => span.traceId === traceId).length;
    await sleep(1_500); // what the ticket began has ended by now
    const before = spansOfTicket();
    await sleep(6_000); // longer than any of the timers
    expect(spansOfTicket()).toBe(before);
    const roots = new Set(collector.spans().flatMap(({ name, parentSpanId }) => (parentSpanId ? [] : [name])));
    expect([...roots].filter((name) => !/^(GET|POST) \//.test(name))).toEqual([]);
  });
});
