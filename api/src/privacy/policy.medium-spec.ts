import type { AuditPage, Compliance, PrivacyPolicy, RedactResponse, TicketAccepted } from '@switchyard/contracts';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { processTicket } from '../testing/process-ticket';

const path = '/api/v1/privacy/policy';

describe('the privacy policy', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;

  beforeEach(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
  }, 60_000);
  afterEach(async () => {
    await api.close();
    await database.drop();
  });

  const current = async () => (await api.call<PrivacyPolicy>('GET', path)).body;
  const put = (rules: object, basedOn = 1) => api.call<PrivacyPolicy>('PUT', path, { basedOn, rules });
  const redact = async (text: string) =>
    (await api.call<RedactResponse>('POST', '/api/v1/redact', { text })).body.redactedText;

  it('masks everything until somebody says otherwise, and never lets cards back into a reply', async () => {
    const { version, rules, createdBy } = await current();
    expect([version, createdBy]).toEqual([1, null]);
    expect(rules).toMatchObject({ treatments: {}, custom: [], retentionDays: { originals: null, results: null } });
    expect(rules.rehydrate).not.toContain('CREDIT_CARD');
    const { status, body } = await put({ rehydrate: ['CREDIT_CARD'] });
    expect([status, body]).toMatchObject([400, { errors: [{ path: 'rules.rehydrate.0' }] }]);
  });

  it('is in force for the next text, told of, and kept by versions', async () => {
    const text = 'Mail jo@customer.example or help@our-shop.example, badge SY-12345, host 203.0.113.9, boss Xanthippe.';
    expect(await redact(text)).toContain('<EMAIL_2>');
    const changed = await put({
      treatments: { IP: 'keep' },
      allow: { domains: ['our-shop.example'] },
      deny: [{ value: 'Xanthippe', type: 'PERSON' }],
      custom: [{ name: 'badge', type: 'USERNAME', pattern: 'SY-[0-9]{5}' }],
    });
    expect([changed.status, changed.body.version, changed.body.createdBy]).toEqual([200, 2, 'a admin']);
    expect(await redact(text)).toBe(
      'Mail <EMAIL_1> or help@our-shop.example, badge <USERNAME_1>, host 203.0.113.9, boss <PERSON_1>.',
    );
    const { items } = (await api.call<AuditPage>('GET', '/api/v1/audit?action=privacy-policy.changed')).body;
    expect(items.map(({ target }) => target?.id)).toEqual(['2']);
    expect(JSON.stringify(items)).not.toContain('Xanthippe');
  });

  it('refuses a change that was made from an older version', async () => {
    expect((await put({})).status).toBe(200);
    expect((await put({})).status).toBe(409);
    expect((await current()).version).toBe(2);
  });

  it('refuses patterns that could take for ever', async () => {
    const custom = [
      { name: 'good', type: 'SECRET', pattern: 'ab+c' },
      { name: 'look-ahead', type: 'SECRET', pattern: 'a(?=b)' },
      { name: 'back-reference', type: 'SECRET', pattern: '(a)\\1' },
    ];
    const { status, body } = await api.call('PUT', path, { basedOn: 1, rules: { custom } });
    expect(status).toBe(400);
    expect(body.errors?.map((error) => error.path)).toEqual(['rules.custom.1.pattern', 'rules.custom.2.pattern']);
    await put({ custom: [{ name: 'nested', type: 'SECRET', pattern: '(a+)+b' }] });
    const start = performance.now();
    await redact('a'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('counts what was found by type, region and day, and what was seen again', async () => {
    const compliance = async () => (await api.call<Compliance>('GET', '/api/v1/kpis/compliance?range=24h')).body;
    const empty = await compliance();
    expect(empty).toMatchObject({ ticketsProcessed: 0, itemsFound: 0, byType: [], policyVersion: 1 });
    expect(empty.coverage).toEqual({ sealed: null, searchedWhole: null });
    const ticket = { subject: 'Hello', body: 'Write to jo@customer.example, please.' };
    const { id } = (await api.call<TicketAccepted>('POST', '/api/v1/tickets', ticket)).body;
    await processTicket(api, id);
    await api.call('GET', `/api/v1/tickets/${id}/original?reason=customer%20asked`);
    const filled = await compliance();
    expect(filled).toMatchObject({
      ticketsProcessed: 1,
      originalsHeld: 1,
      reveals: 1,
      erasures: { requests: 0, tickets: 0 },
      coverage: { sealed: 1, searchedWhole: 1 },
    });
    expect(filled.byDay).toHaveLength(1);
    expect(filled.byType.reduce((sum, { count }) => sum + count, 0)).toBe(filled.itemsFound);
  });
});
