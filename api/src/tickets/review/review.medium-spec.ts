import type { AuditPage, Kpis, Review, Ticket, TicketAccepted, Timeline } from '@switchyard/contracts';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { DataSource } from 'typeorm';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test';
import { addPerson } from '../../testing/person-under-test';
import { processTicket } from '../../testing/process-ticket';

const text = {
  subject: 'Wrong card',
  body: 'I am Anna Gruber, write to anna.gruber@example.org. My card is 4111 1111 1111 1111.',
  requester: { name: 'Anna Gruber', email: 'anna.gruber@example.org' },
};

describe('POST /tickets/:id/review', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const query = (sql: string, parameters: unknown[] = []) =>
    api.app.get(DataSource, { strict: false }).query<Record<string, unknown>[]>(sql, parameters);
  const submitted = async () => (await api.call<TicketAccepted>('POST', '/api/v1/tickets', text)).body.id;
  const processed = async (draft?: string | null) => {
    const id = await submitted();
    return { id, ...(await processTicket(api, id, draft)) };
  };
  const review = (id: string, judgement: object, call = api.call) =>
    call<Review>('POST', `/api/v1/tickets/${id}/review`, judgement);
  const ticket = async (id: string) => (await api.call<Ticket>('GET', `/api/v1/tickets/${id}`)).body;

  it('approves a draft and gives the reply with the values that may go back', async () => {
    const { id } = await processed('Dear [person_1], we write to <EMAIL_1> about <CREDIT_CARD_1> and <PHONE_1>.');
    const agent = await addPerson(api, 'agent');
    const { status, body, headers } = await review(id, { action: 'approve' }, agent.call);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      ticketId: id,
      run: 1,
      action: 'approve',
      at: expect.any(String),
      reply: 'Dear Anna Gruber, we write to anna.gruber@example.org about <CREDIT_CARD_1> and <PHONE_1>.',
      unknownPlaceholders: ['<CREDIT_CARD_1>', '<PHONE_1>'],
    });
    const { at } = body;
    expect(await ticket(id)).toMatchObject({
      status: 'processed',
      review: { action: 'approve', at, by: 'A agent', corrections: null },
    });
    const { events } = (await api.call<Timeline>('GET', `/api/v1/tickets/${id}/timeline`)).body;
    expect(events.at(-1)).toMatchObject({ type: 'ticket.reviewed', at, data: { action: 'approve' } });
    const audit = await api.call<AuditPage>('GET', `/api/v1/audit?action=ticket.reviewed&targetId=${id}`);
    expect(audit.body.items).toMatchObject([{ actor: { id: agent.id }, detail: { action: 'approve', run: 1 } }]);
  });

  it('stores what somebody wrote without personal data, under the placeholders of the ticket', async () => {
    const { id } = await processed();
    const draft =
      'Dear Anna Gruber, your card 4111 1111 1111 1111 ([CREDIT_CARD_1]) is fine. Call +1 415 555 0132, ANNA.GRUBER@example.org.';
    const { body } = await review(id, { action: 'approve', draft });
    const [stored] = await query('SELECT draft FROM ticket_review WHERE ticket_id = $1', [id]);
    expect(stored?.['draft']).toBe(
      'Dear <PERSON_1>, your card <CREDIT_CARD_1> (<CREDIT_CARD_1>) is fine. Call <PHONE_1>, <EMAIL_1>.',
    );
    expect(body.reply).toBe(
      'Dear Anna Gruber, your card <CREDIT_CARD_1> (<CREDIT_CARD_1>) is fine. Call +1 415 555 0132, anna.gruber@example.org.',
    );
    expect(body.unknownPlaceholders).toEqual(['<CREDIT_CARD_1>']);
  });

  it('follows the privacy policy in force', async () => {
    const { id } = await processed('Dear <PERSON_1>, <EMAIL_1>');
    const put = (basedOn: number, rules: object) => api.call('PUT', '/api/v1/privacy/policy', { basedOn, rules });
    await put(1, { rehydrate: ['EMAIL'] });
    const { body } = await review(id, { action: 'approve' });
    await put(2, {});
    expect(body.reply).toBe('Dear <PERSON_1>, anna.gruber@example.org');
    expect(body.unknownPlaceholders).toEqual(['<PERSON_1>']);
  });

  it('keeps the labels that differ, and refuses those that are not in the taxonomy', async () => {
    const { id, triage } = await processed();
    const corrections = { category: triage.category, urgency: 'critical' };
    expect((await review(id, { action: 'correct', corrections })).status).toBe(200);
    expect((await ticket(id)).review).toMatchObject({ action: 'correct', corrections: { urgency: 'critical' } });
    const faults = async (judgement: object) => {
      const { status, body } = await api.call('POST', `/api/v1/tickets/${id}/review`, judgement);
      return [status, ...(body.errors ?? []).map(({ path }) => path)];
    };
    expect(await faults({ action: 'correct', corrections: { category: 'x' } })).toEqual([400, 'corrections.category']);
    expect(await faults({ action: 'correct', corrections: { urgency: 'odd' } })).toEqual([400, 'corrections.urgency']);
    expect(await faults({ action: 'correct' })).toEqual([400, 'corrections']);
    expect(await faults({ action: 'approve', corrections: { urgency: 'low' } })).toEqual([400, 'corrections']);
    expect(await faults({ action: 'burn' })).toEqual([400, 'action']);
  });

  it('gives no reply when rejected, or without a draft, and lets a newer review stand', async () => {
    const { id } = await processed();
    expect((await review(id, { action: 'approve' })).body.reply).toBe('Dear Anna Gruber, hello.');
    expect((await review(id, { action: 'reject' })).body).toMatchObject({ reply: null, unknownPlaceholders: [] });
    expect(await ticket(id)).toMatchObject({ status: 'processed', review: { action: 'reject' } });
    const { id: undrafted } = await processed(null);
    expect((await review(undrafted, { action: 'approve' })).body.reply).toBeNull();
  });

  it('counts accuracy and used drafts', async () => {
    await query('DELETE FROM ticket_review');
    const figures = async () => (await api.call<Kpis>('GET', '/api/v1/kpis?range=1h')).body.figures;
    expect((await figures()).accuracy.value).toBeNull();
    const ids = await Promise.all([processed(), processed(), processed(null), processed()]);
    await review(ids[0]?.id ?? '', { action: 'approve' });
    await review(ids[1]?.id ?? '', { action: 'correct', corrections: { sentiment: 'positive' } });
    await review(ids[2]?.id ?? '', { action: 'approve' });
    await review(ids[3]?.id ?? '', { action: 'reject' });
    expect(await figures()).toMatchObject({ accuracy: { value: 0.5 }, draftsUsed: { value: 2 } });
  });

  it('works without the original, whose placeholders then stand for nothing', async () => {
    const { id } = await processed();
    await api.call('DELETE', `/api/v1/tickets/${id}/original`);
    expect((await review(id, { action: 'approve' })).body).toMatchObject({
      reply: 'Dear <PERSON_1>, hello.',
      unknownPlaceholders: ['<PERSON_1>'],
    });
  });

  it('refuses what cannot be reviewed', async () => {
    expect((await review(await submitted(), { action: 'approve' })).status).toBe(409);
    expect((await review('00000000-0000-4000-8000-000000000000', { action: 'approve' })).status).toBe(404);
    const viewer = await addPerson(api, 'viewer');
    expect((await review((await processed()).id, { action: 'approve' }, viewer.call)).status).toBe(403);
  });
});
