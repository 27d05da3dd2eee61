import type { AuditPage, Original, Ticket, TicketAccepted } from '@switchyard/contracts';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { DataSource } from 'typeorm';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test';
import { addPerson } from '../../testing/person-under-test';
import { processTicket } from '../../testing/process-ticket';

const text = {
  subject: 'Wrong card',
  body: 'I am Anna Gruber, write to anna.gruber@example.org. My card is 4111 1111 1111 1111.',
  requester: { name: 'Anna Gruber', email: 'Anna.Gruber@example.org' },
};

describe('GET and DELETE /tickets/:id/original', () => {
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

  const query = (sql: string) => api.app.get(DataSource, { strict: false }).query<Record<string, unknown>[]>(sql);
  const submitted = async () => (await api.call<TicketAccepted>('POST', '/api/v1/tickets', text)).body.id;
  const address = (id: string, reason = 'A refund has to be checked') =>
    `/api/v1/tickets/${id}/original?reason=${encodeURIComponent(reason)}`;
  const audit = async (action: string) =>
    (await api.call<AuditPage>('GET', `/api/v1/audit?action=${action}`)).body.items;

  it('shows the text as it came and what each placeholder stands for, and tells of it', async () => {
    const id = await submitted();
    const { body: redacted } = await processTicket(api, id);
    const agent = await addPerson(api, 'agent');
    const { status, body, headers } = await agent.call<Original>('GET', address(id, 'Anna Gruber has called us'));
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toMatchObject({ id, ...text });
    expect(body.values.map(({ placeholder, type }) => [placeholder, type])).toEqual([
      ['<PERSON_1>', 'PERSON'],
      ['<EMAIL_1>', 'EMAIL'],
      ['<CREDIT_CARD_1>', 'CREDIT_CARD'],
    ]);
    const back = body.values.reduce<string>(
      (whole, { placeholder, value }) => whole.replace(placeholder, () => value),
      redacted,
    );
    expect(back).toBe(text.body);
    expect((await audit('ticket.revealed'))[0]).toMatchObject({
      actor: { id: agent.id },
      target: { kind: 'ticket', id },
      reason: '<PERSON_1> has called us',
      detail: { run: 1 },
    });
  });

  it('shows a ticket that no worker has seen yet', async () => {
    expect((await api.call<Original>('GET', address(await submitted()))).body).toMatchObject({ ...text, values: [] });
  });

  it('wants a reason, the permission and a ticket', async () => {
    const id = await submitted();
    for (const reason of ['', 'why', ' '.repeat(9), 'x'.repeat(301)]) {
      expect((await api.call('GET', address(id, reason))).status).toBe(400);
    }
    expect((await api.call('GET', `/api/v1/tickets/${id}/original`)).status).toBe(400);
    const viewer = await addPerson(api, 'viewer');
    expect((await viewer.call('GET', address(id))).status).toBe(403);
    expect((await api.call('GET', address('00000000-0000-4000-8000-000000000000'))).status).toBe(404);
  });

  it('does not show what it cannot tell of', async () => {
    const id = await submitted();
    await query('ALTER TABLE audit_entry RENAME TO elsewhere');
    const { status, body } = await api.call('GET', address(id));
    await query('ALTER TABLE elsewhere RENAME TO audit_entry');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('Gruber');
  });

  it('is gone once its key is destroyed, which is told of once', async () => {
    const id = await submitted();
    await processTicket(api, id);
    const remove = (call = api.call) => call('DELETE', `/api/v1/tickets/${id}/original`);
    expect((await remove((await addPerson(api, 'agent')).call)).status).toBe(403);
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 204]);
    const { status, body } = await api.call('GET', address(id));
    expect([status, body.type]).toEqual([410, 'urn:switchyard:problem:original-erased']);
    const ticket = (await api.call<Ticket>('GET', `/api/v1/tickets/${id}`)).body;
    expect(ticket).toMatchObject({ body: expect.stringContaining('<EMAIL_1>'), originalErasedAt: expect.any(String) });
    const told = await audit('ticket.original-erased');
    expect(told.map(({ target }) => target?.id)).toEqual([id]);
    expect((await api.call('DELETE', '/api/v1/tickets/00000000-0000-4000-8000-000000000000/original')).status).toBe(
      404,
    );
  });

  it('leaves nothing of the original in plain columns', async () => {
    const tables = await query(`SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
      WHERE table_schema IN ('public', 'keys') AND table_type = 'BASE TABLE'`);
    const dump: string[] = [];
    for (const { name } of tables)
      dump.push(JSON.stringify(await query(`SELECT row_to_json(t)::text AS row FROM ${String(name)} t`)));
    expect(dump.join('')).toContain('<EMAIL_1>');
    expect(dump.join('')).not.toMatch(/gruber|4111 1111/i);
  });
});
