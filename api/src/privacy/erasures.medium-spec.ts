import type { AuditPage, Erasure, ErasureList, Kpis, Ticket, TicketAccepted } from '@switchyard/contracts';
import { TicketOriginals } from '@switchyard/data-access';
import { SealBrokenError, TicketKeys } from '@switchyard/pii/sealing';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { DataSource } from 'typeorm';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { addPerson } from '../testing/person-under-test';
import { processTicket } from '../testing/process-ticket';

const path = '/api/v1/privacy/erasures';

describe('erasures', () => {
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
  const submit = async (email: string) => {
    const text = {
      subject: 'Hello',
      body: `I am Kim Novak. Write to ${email}.`,
      requester: { name: 'Kim Novak', email },
    };
    return (await api.call<TicketAccepted>('POST', '/api/v1/tickets', text)).body.id;
  };
  const erase = (wish: object, call = api.call) => call<Erasure>('POST', path, { reason: 'asked by letter', ...wish });
  const ticket = async (id: string) => (await api.call<Ticket>('GET', `/api/v1/tickets/${id}`)).body;
  const opened = async (id: string) => {
    const stored = await api.app.get(TicketOriginals, { strict: false }).find(id);
    if (!stored?.key) return 'no key';
    return api.app.get(TicketKeys, { strict: false }).unwrap(stored.key, id).openText(stored.sealedText);
  };

  it('counts first, then erases all of a requester and nobody else, and keeps the figures', async () => {
    const [email, other] = ['kim@example.org', 'jim@example.org'];
    const ids = [await submit(email), await submit('KIM@Example.ORG'), await submit(email)];
    const bystander = await submit(other);
    for (const id of [...ids.slice(0, 2), bystander]) await processTicket(api, id);
    const figures = async () => (await api.call<Kpis>('GET', '/api/v1/kpis?range=1h')).body.figures;
    const before = await figures();

    const counts = { tickets: 3, results: 2, keysDestroyed: 4 };
    const dry = await erase({ email: 'Kim@example.org', dryRun: true });
    expect(dry.body).toMatchObject({ id: null, dryRun: true, ...counts });
    expect(await opened(ids[0] ?? '')).toContain('Kim Novak');

    const { status, body: receipt } = await erase({ email, reason: 'asked by kim@example.org' });
    expect([status, receipt]).toEqual([
      200,
      { ...dry.body, id: expect.any(String), dryRun: false, at: expect.any(String) },
    ]);
    expect(receipt.subject).toMatch(/^[0-9a-f]{16}$/);
    expect((await api.call<ErasureList>('GET', path)).body.items).toEqual([receipt]);
    expect((await api.call<Erasure>('GET', `${path}/${receipt.id}`)).body).toEqual(receipt);

    expect(await ticket(ids[0] ?? '')).toMatchObject({
      status: 'needs-review',
      subject: '',
      body: '',
      draft: null,
      masked: { subject: [], body: [] },
      triage: { summary: '', category: expect.stringMatching(/./) },
      originalErasedAt: expect.any(String),
    });
    expect(await ticket(ids[2] ?? '')).toMatchObject({ status: 'failed', failure: { code: 'text-erased' } });
    for (const id of ids) expect(await opened(id)).toBe('no key');
    expect(await opened(bystander)).toContain('Kim Novak');
    expect((await ticket(bystander)).body).toContain('<EMAIL_1>');

    const after = await figures();
    expect(after).toEqual({ ...before, ticketsFailed: { ...before.ticketsFailed, value: 1 } });
    const { items } = (await api.call<AuditPage>('GET', '/api/v1/audit?action=requester.erased')).body;
    expect(items).toMatchObject([
      { target: { kind: 'erasure', id: receipt.id }, reason: 'asked by <EMAIL_1>', detail: counts },
    ]);
    expect((await erase({ email, dryRun: true })).body).toMatchObject({ tickets: 0, results: 0, keysDestroyed: 0 });
  });

  it('makes old backups unreadable, even by keys of later', async () => {
    const email = 'backed.up@example.org';
    const id = await submit(email);
    await processTicket(api, id);
    const backup = async (name: string, table: string) => query(`CREATE TABLE ${name} AS SELECT * FROM ${table}`);
    await backup('old_ticket', `ticket WHERE id = '${id}'`);
    await backup('old_result', `ticket_result WHERE ticket_id = '${id}'`);
    await backup('old_key', `keys.ticket_key WHERE ticket_id = '${id}'`);
    const restore = async () => {
      await query('DELETE FROM ticket WHERE id = $1', [id]);
      await query('INSERT INTO ticket SELECT * FROM old_ticket');
      const columns = await query(
        `SELECT string_agg(attname, ', ') AS names FROM pg_attribute
         WHERE attrelid = 'ticket_result'::regclass AND attnum > 0 AND attgenerated = '' AND NOT attisdropped`,
      );
      const names = String(columns[0]?.['names']);
      await query(`INSERT INTO ticket_result (${names}) SELECT ${names} FROM old_result`);
    };
    const vault = async () => {
      const stored = await api.app.get(TicketOriginals, { strict: false }).find(id);
      expect(stored?.sealedText.length).toBeGreaterThan(0);
      if (!stored?.key || !stored.sealedVault) return 'no key';
      return api.app.get(TicketKeys, { strict: false }).unwrap(stored.key, id).openVault(1, stored.sealedVault);
    };

    await restore();
    expect(await opened(id)).toContain('Kim Novak');
    expect(await vault()).toMatchObject({ '<EMAIL_1>': email });

    await erase({ email });
    await restore();
    expect([await opened(id), await vault()]).toEqual(['no key', 'no key']);
    expect((await api.call('GET', `/api/v1/tickets/${id}/original?reason=because`)).status).toBe(410);

    // The same person writes again, and somebody restores the ticket's own key as well.
    await submit(email);
    await query('INSERT INTO keys.ticket_key SELECT * FROM old_key');
    await expect(opened(id)).rejects.toThrow(SealBrokenError);
    await expect(vault()).rejects.toThrow(SealBrokenError);

    // What was restored can be erased again.
    expect((await erase({ email, dryRun: true })).body).toMatchObject({ tickets: 2, results: 1 });
  });

  it('erases nothing, and leaves no receipt, when it cannot be told', async () => {
    const email = 'unlucky@example.org';
    const id = await submit(email);
    const receipts = (await api.call<ErasureList>('GET', path)).body.items.length;
    await query('ALTER TABLE audit_entry RENAME TO elsewhere');
    const { status } = await erase({ email });
    await query('ALTER TABLE elsewhere RENAME TO audit_entry');
    expect(status).toBe(500);
    expect(await opened(id)).toContain(email);
    expect((await api.call<ErasureList>('GET', path)).body.items).toHaveLength(receipts);
  });

  it('is for those who may', async () => {
    const [agent, viewer] = [await addPerson(api, 'agent'), await addPerson(api, 'viewer')];
    for (const { call } of [agent, viewer]) {
      expect((await erase({ email: 'a@b.example', dryRun: true }, call)).status).toBe(403);
      expect((await call('GET', path)).status).toBe(200);
    }
    expect((await erase({ email: 'nobody' })).status).toBe(400);
    expect((await api.call('POST', path, { email: 'a@b.example' })).status).toBe(400);
    expect((await api.call('GET', `${path}/00000000-0000-4000-8000-000000000000`)).status).toBe(404);
  });

  it('names nobody in what it keeps', async () => {
    const kept = JSON.stringify([await query('SELECT * FROM erasure'), await query('SELECT * FROM audit_entry')]);
    expect(kept).toContain('asked by <EMAIL_1>');
    expect(kept).not.toMatch(/example\.org|novak/i);
  });
});
