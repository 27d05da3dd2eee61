import type {
  Problem,
  Queues,
  Ticket,
  TicketAccepted,
  TicketBatchAccepted,
  TicketPage,
  Timeline,
} from '@switchyard/contracts';
import { describeBackends } from '@switchyard/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';

const path = '/api/v1/tickets';
const ticket = (overrides: object = {}) => ({ subject: 'Invoice', body: 'I was charged twice.', ...overrides });

describeBackends((backend) => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await startApi(backend);
  }, 60_000);
  afterAll(() => api.close());

  const submit = <T = TicketAccepted>(body: unknown, headers?: Record<string, string>) =>
    api.call<T>('POST', path, body, headers);
  const queuedJobs = async () => (await api.call<Queues>('GET', '/api/v1/queues')).body.queues[0]?.waiting ?? 0;

  it('accepts a ticket and puts its id on the queue', async () => {
    const before = await queuedJobs();
    const { status, body } = await submit(ticket());
    expect(status).toBe(202);
    expect(body).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), status: 'queued', duplicate: false });
    expect(await queuedJobs()).toBe(before + 1);
    const read = await api.call<Ticket>('GET', `${path}/${body.id}`);
    expect(read.body).toMatchObject({ status: 'queued', subject: null, body: null, triage: null, run: 1 });
  });

  it('answers the same (source, externalId) with the first id', async () => {
    const first = await submit(ticket({ externalId: 'T-1', source: 'shop' }));
    const again = await submit(ticket({ externalId: 'T-1', source: 'shop', subject: 'Other words' }));
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ id: first.body.id, duplicate: true });
    expect((await submit(ticket({ externalId: 'T-1', source: 'mail' }))).status).toBe(202);
  });

  it('answers the same Idempotency-Key with the first id', async () => {
    const headers = { 'idempotency-key': 'order 66' };
    const first = await submit(ticket(), headers);
    const again = await submit(ticket(), headers);
    expect([first.status, again.status]).toEqual([202, 200]);
    expect(again.body.id).toBe(first.body.id);
    expect((await submit(ticket(), { 'idempotency-key': 'x'.repeat(300) })).status).toBe(400);
  });

  it.each([
    [ticket({ subject: 7 }), 'subject'],
    [{ subject: 'x' }, 'body'],
    [ticket({ region: 'MARS' }), 'region'],
    [ticket({ requester: { email: 'nobody' } }), 'requester.email'],
    [ticket({ priority: 'high' }), 'priority'],
    [ticket({ createdAt: 'yesterday' }), 'createdAt'],
    [ticket({ externalId: 'with spaces' }), 'externalId'],
    [{ subject: ' ', body: '' }, 'body'],
    [ticket({ body: 'x'.repeat(140_000) }), 'body'],
    [[], ''],
  ])('refuses %.60j and names %s', async (body, field) => {
    const answer = await submit<Problem>(body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ type: 'urn:switchyard:problem:validation-failed', status: 400 });
    expect(answer.body.errors?.map((error) => error.path)).toContain(field);
  });

  it('refuses what is no JSON, or too much, or from another site', async () => {
    expect((await submit('{"subject": ')).status).toBe(400);
    expect((await submit('['.repeat(100_000))).status).toBe(400);
    expect((await submit(JSON.stringify(ticket({ body: 'x'.repeat(2_000_000) })))).status).toBe(413);
    expect((await submit(ticket(), { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('stores text that Postgres cannot hold, and the longest body', async () => {
    expect((await submit(ticket({ body: 'nul \0, half \ud83d, whole 😀' }))).status).toBe(202);
    expect((await submit(ticket({ body: '𝔘'.repeat(65_536) }))).status).toBe(202);
  });

  it('takes the good tickets of a batch and tells about the bad ones', async () => {
    const { status, body } = await api.call<TicketBatchAccepted>('POST', `${path}/batch`, {
      tickets: [
        ticket({ externalId: 'B-1' }),
        { subject: 5 },
        ticket({ externalId: 'B-2' }),
        ticket({ externalId: 'B-1' }),
        'nonsense',
      ],
    });
    expect(status).toBe(202);
    expect(body).toMatchObject({ accepted: 2, duplicates: 1 });
    const { rejected, ids } = body;
    expect(rejected.map(({ index }) => index)).toEqual([1, 4]);
    expect(rejected[0]?.errors.map((error) => error.path)).toEqual(['subject', 'body']);
    expect(ids.map((id) => id === null)).toEqual([false, true, false, false, true]);
    expect(ids[3]).toBe(ids[0]);
    expect((await api.call('POST', `${path}/batch`, { tickets: [] })).status).toBe(400);
  });

  it('lists with filters and cursor, and refuses unknown filters', async () => {
    const page = await api.call<TicketPage>('GET', `${path}?limit=2`);
    expect(page.body.items).toHaveLength(2);
    const next = await api.call<TicketPage>('GET', `${path}?limit=2&cursor=${page.body.nextCursor}`);
    expect(next.body.items).toHaveLength(2);
    expect(next.body.items[0]?.id).not.toBe(page.body.items[1]?.id);
    expect((await api.call<TicketPage>('GET', `${path}?q=B-2`)).body.items).toHaveLength(1);
    expect((await api.call('GET', `${path}?status=failed`)).body).toEqual({ items: [], nextCursor: null });
    for (const bad of ['status=odd', 'limit=5000', 'colour=red', 'cursor=%00', 'minConfidence=2', 'from=now']) {
      expect((await api.call('GET', `${path}?${bad}`)).status).toBe(400);
    }
  });

  it('says 404 for a ticket that is not there and 400 for what is no id', async () => {
    const missing = await api.call('GET', `${path}/00000000-0000-4000-8000-000000000000`);
    expect(missing.status).toBe(404);
    expect(missing.body).toMatchObject({ type: 'urn:switchyard:problem:not-found' });
    expect((await api.call('GET', `${path}/17`)).status).toBe(400);
    expect((await api.call('GET', `${path}/17/timeline`)).status).toBe(400);
  });

  it('shows on the timeline that the ticket was received', async () => {
    const { body } = await submit(ticket({ channel: 'email' }));
    const timeline = await api.call<Timeline>('GET', `${path}/${body.id}/timeline`);
    expect(timeline.body.events).toEqual([
      expect.objectContaining({ type: 'ticket.received', run: 1, data: { source: 'api', channel: 'email' } }),
    ]);
    expect(timeline.body.runs).toEqual([]);
  });

  it('takes tickets in while the queue is away', async () => {
    if (!backend.redis) return;
    await backend.redis.killHard();
    const { status, body } = await submit(ticket({ externalId: 'while-away' }));
    await backend.redis.restart();
    expect(status).toBe(202);
    expect((await api.call<Ticket>('GET', `${path}/${body.id}`)).body.status).toBe('queued');
  }, 30_000);
});
