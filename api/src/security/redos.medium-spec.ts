import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';

const longest = 131_072;
const filled = (unit: string, end = '') => unit.repeat(Math.floor((longest - end.length) / unit.length)) + end;

/** Texts at which patterns with nested or overlapping repetition take minutes, as long as a text may be. */
const attacks: Record<string, string> = {
  'one letter': filled('a', '!'),
  digits: filled('1', 'x'),
  'digits in pairs': filled('12 ', 'x'),
  'an endless card number': filled('4111-1111-', '@'),
  'an endless phone number': filled('+49 (0) 151-', 'x'),
  'an endless name of a mailbox': filled('a.', '@'),
  'an endless domain': `a@${filled('a-', '').slice(2)}`,
  'at signs': filled('@'),
  'an endless address of IPv6': filled('abcd:', 'g'),
  'an endless URL': `https://${filled('a/', '').slice(8)}`,
  'an endless IBAN': `DE${filled('12 ', '').slice(2)}`,
  spaces: filled(' ', 'x'),
  'line ends': filled('\r\n'),
  names: filled('Anna Maria ', '!'),
  openings: filled('<(["{'),
  'words with marks': filled('e\u0301'),
  surrogates: filled('\ud83d\ude00'),
  labels: filled('Name: '),
};

describe('ReDoS inputs', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
    await api.call('POST', '/api/v1/redact', { text: 'warm up' });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it.each(Object.entries(attacks))('%s, as long as a text may be, is read in seconds', async (_, text) => {
    const start = performance.now();
    const { status } = await api.call('POST', '/api/v1/redact', { text });
    expect(status).toBe(200);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it.each(['cursor', 'q', 'source', 'from', 'category'])('in the filter %s are answered at once', async (name) => {
    const start = performance.now();
    for (const text of ['a'.repeat(8_000) + '!', '1-'.repeat(4_000), '2026-01-01T00:00:00.'.padEnd(8_000, '0')]) {
      expect([200, 400]).toContain((await api.call('GET', `/api/v1/tickets?${name}=${text}`)).status);
    }
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('in a key, a cookie or an address of a mailbox are refused at once', async () => {
    const start = performance.now();
    const odd = 'a-'.repeat(5_000);
    expect((await api.callWith({ authorization: `Bearer ${odd}` })('GET', '/api/v1/kpis')).status).toBe(401);
    const cookie = `${'x=1; '.repeat(500)}switchyard_session=${odd}`;
    expect((await api.callWith({ cookie })('GET', '/api/v1/kpis')).status).toBe(401);
    const email = `${'a.'.repeat(20_000)}@example.org`;
    expect((await api.callWith({})('POST', '/api/v1/session', { email, password: odd.slice(0, 200) })).status).toBe(
      400,
    );
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
