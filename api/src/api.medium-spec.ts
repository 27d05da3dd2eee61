import type { Health, KpiBreakdown, Kpis, KpiTrend, TicketAccepted } from '@switchyard/contracts';
import type { Taxonomy } from '@switchyard/domain';
import { describeBackends, eventually } from '@switchyard/testing';
import { type ApiUnderTest, startApi } from './testing/api-under-test';

describeBackends((backend) => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await startApi(backend);
    await eventually(async () => expect((await api.call('GET', '/api/health/ready')).status).toBe(200));
  }, 60_000);
  afterAll(() => api.close());

  const get = (path: string) => fetch(api.url + path, { headers: { authorization: `Bearer ${api.key}` } });

  it('tells how every part is', async () => {
    const { status, body } = await api.call<Health>('GET', '/api/health');
    expect(status).toBe(200);
    expect(body.status).toBe('degraded'); // no worker runs here
    const { parts } = body;
    expect(parts.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'database ok',
      'taxonomy ok',
      'queue ok',
      'workers degraded',
      'event feed ok',
    ]);
    expect(parts[0]?.version).toMatch(/^\d+/);
    expect((await api.call('GET', '/api/health/live')).body).toEqual({ status: 'ok' });
  });

  it('gives the taxonomy in force', async () => {
    const { body } = await api.call<Taxonomy>('GET', '/api/v1/taxonomy');
    expect(body.version).toBe(1);
    expect(body.categories.map(({ id }) => id)).toContain('billing-subscription');
  });

  it('counts figures from what is stored', async () => {
    const before = (await api.call<Kpis>('GET', '/api/v1/kpis?range=1h')).body;
    await api.call('POST', '/api/v1/tickets', { subject: 'One', body: 'more' });
    const after = (await api.call<Kpis>('GET', '/api/v1/kpis?range=1h')).body;
    expect(after.figures.ticketsReceived.value).toBe((before.figures.ticketsReceived.value ?? 0) + 1);
    expect(after.figures.accuracy.value).toBeNull();
    expect(after.backlog.queued).toBeGreaterThanOrEqual(1);
    expect((await api.call('GET', '/api/v1/kpis?range=9h')).status).toBe(400);
  });

  it('draws trends and breaks down', async () => {
    const trend = (await api.call<KpiTrend>('GET', '/api/v1/kpis/trend?range=1h')).body;
    expect(trend.buckets.length).toBeGreaterThanOrEqual(60);
    expect((await api.call('GET', '/api/v1/kpis/trend?range=30d&bucket=10000')).status).toBe(400);
    const breakdown = (await api.call<KpiBreakdown>('GET', '/api/v1/kpis/breakdown?by=category')).body;
    expect(breakdown).toMatchObject({ by: 'category', range: '24h', total: 0, items: [] });
    expect((await api.call('GET', '/api/v1/kpis/breakdown?by=shoe-size')).status).toBe(400);
  });

  it('describes itself by the schemas that validate', async () => {
    const { body } = await api.call<{ paths: object }>('GET', '/api/docs/openapi.json');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/tickets',
        '/api/v1/tickets/{id}',
        '/api/v1/redact',
        '/api/v1/kpis',
        '/api/health',
      ]),
    );
    const described = JSON.stringify(body);
    for (const name of ['externalId', 'Idempotency-Key', 'minConfidence', 'nextCursor', 'redactedText']) {
      expect(described).toContain(name);
    }
    expect((await get('/api/docs')).status).toBe(200);
  });

  it('shows jobs on Bull Board by their ids', async () => {
    const secret = 'Kirschbaumblüte 4711';
    const { body } = await api.call<TicketAccepted>('POST', '/api/v1/tickets', { subject: secret, body: secret });
    const board = await get('/admin/queues/api/queues?activeQueue=ticket-processing&status=latest&page=1');
    const text = await board.text();
    expect(text).toContain(body.id);
    expect(text).not.toContain(secret);
    const page = await get('/admin/queues');
    expect(await page.text()).toContain('Switchyard queues');
  });

  it('answers unknown addresses with a problem, and hides its own faults', async () => {
    const missing = await api.call('GET', '/api/v1/nothing');
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-type')).toContain('application/problem+json');
    expect(missing.body.detail).toContain('/api/docs');
    expect(missing.headers.get('x-powered-by')).toBeNull();
  });

  it('is not fooled by a rebound name', async () => {
    const { port } = new URL(api.url);
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((done) => {
      request({ port, path: '/api/v1/tickets', headers: { host: 'rebound.evil.example' } }, (response) => {
        response.resume();
        done(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});
