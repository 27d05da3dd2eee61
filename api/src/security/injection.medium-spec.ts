import { Logger } from '@nestjs/common';
import type { ApiKeyCreated, TicketAccepted, TicketBatchAccepted, TicketPage } from '@switchyard/contracts';
import { openLogger } from '@switchyard/telemetry';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';
import { rawRequest } from '../testing/raw-request';

const path = '/api/v1/tickets';
const sql = [
  "'; DROP TABLE ticket; --",
  "' OR '1'='1",
  '1); DELETE FROM ticket; --',
  '$1',
  "\\'; SELECT pg_sleep(5); --",
];
const markup = '<script>alert(1)</script><img src=x onerror=alert(2)>';

describe('injection through the fields of tickets and requests', () => {
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

  const listed = async (query = '') => (await api.call<TicketPage>('GET', `${path}?limit=100${query}`)).body.items;

  describe('SQL', () => {
    it('in every field of a ticket is text', async () => {
      const tickets = sql.map((text, n) => ({
        ...{ subject: text, body: text, externalId: `sql-${n}`, tags: [text], metadata: { [text]: text } },
        requester: { name: text },
      }));
      const { body } = await api.call<TicketBatchAccepted>('POST', `${path}/batch`, { tickets });
      expect(body).toMatchObject({ accepted: sql.length, rejected: [] });
      for (const text of sql) expect((await api.call('POST', path, { subject: text, body: text })).status).toBe(202);
      expect(await listed()).toHaveLength(2 * sql.length);
    });

    it.each(['source', 'category', 'industry', 'language', 'externalId', 'cursor', 'from', 'limit', 'status', 'q'])(
      'in the filter %s finds nothing, breaks nothing and takes no time',
      async (name) => {
        const before = (await listed()).length;
        for (const text of sql) {
          const start = performance.now();
          const { status, body } = await api.call<TicketPage>('GET', `${path}?${name}=${encodeURIComponent(text)}`);
          expect([200, 400]).toContain(status);
          if (status === 200) expect(body.items).toEqual([]);
          expect(performance.now() - start).toBeLessThan(4_000);
        }
        expect(await listed()).toHaveLength(before);
      },
    );

    it('in headers and ids is refused or text', async () => {
      for (const text of sql) {
        const keyed = await api.call('POST', path, { subject: 'a', body: 'b' }, { 'idempotency-key': text });
        expect([200, 202, 400]).toContain(keyed.status);
        expect((await api.call('GET', `${path}/${encodeURIComponent(text)}`)).status).toBe(400);
        const guess = api.callWith({ authorization: `Bearer ${text}` });
        expect((await guess('GET', path)).status).toBe(401);
        const cookie = `switchyard_session=${text}`;
        expect((await api.callWith({ cookie, origin: api.url })('GET', path)).status).toBe(401);
      }
      const signIn = { email: "a'--@example.org", password: sql[1] };
      expect((await api.callWith({})('POST', '/api/v1/session', signIn)).status).toBeGreaterThanOrEqual(400);
      expect((await listed()).length).toBeGreaterThan(0);
    });
  });

  it('log: a line stays one line, whatever a request says', async () => {
    const lines: string[] = [];
    const log = { level: 'verbose', format: 'json' } as const;
    const destination = { write: (line: string) => void lines.push(line) };
    Logger.overrideLogger(await openLogger({ process: 'api', log, destination }));
    const forged = '\n{"level":"error","msg":"FORGED"}\u001b[2J\u2028';
    const encoded = encodeURIComponent(forged);
    await api.call('POST', path, { subject: forged, body: forged, tags: [forged], metadata: { [forged]: forged } });
    await api.call('POST', path, { subject: 1, [forged]: forged });
    await api.call('GET', `/api/v1/${encoded}?${encoded}=${encoded}`);
    await api.call('GET', `${path}/${encoded}`);
    await api.call('GET', path, undefined, {
      'user-agent': 'FORGED',
      referer: 'http://x/FORGED',
      'x-request-id': 'FORGED {"a":1}',
    });
    await rawRequest(api.url, `GET /FORGED\u001b[2J HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    new Logger('proof').error(`the log is written ${forged}`);
    Logger.overrideLogger(false);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      for (const sign of ['\n', '\r', '\u001b']) expect(line.trimEnd()).not.toContain(sign);
      expect(JSON.parse(line)).toMatchObject({ process: 'api' });
    }
    const ofRequests = lines.filter((line) => !line.includes('"proof"'));
    expect(ofRequests.join('')).not.toContain('FORGED');
  });

  it('header: no answer gets a header that a request made up', async () => {
    const split = 'x%0d%0aset-cookie:%20evil=1';
    for (const to of [`/${split}`, `/api/v1/${split}`, `${path}?q=${split}`, `/index.html?${split}`]) {
      const answer = await rawRequest(
        api.url,
        `GET ${to} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${api.key}\r\nconnection: close\r\n\r\n`,
      );
      expect(answer.slice(0, answer.indexOf('\r\n\r\n'))).not.toMatch(/^set-cookie: evil/im);
    }
  });

  it('CSV formula: an exported name that a spreadsheet would run is text', async () => {
    const formulas = [
      '=HYPERLINK("https://evil.example","x")',
      "+1+cmd|' /C calc'!A0",
      '-2+3',
      '@SUM(1)',
      '=1,"\r\n=2',
    ];
    for (const name of formulas) {
      const { status } = await api.call<ApiKeyCreated>('POST', '/api/v1/api-keys', { name, role: 'viewer' });
      expect(status).toBe(201);
    }
    const headers = { authorization: `Bearer ${api.key}` };
    const csv = await (await fetch(`${api.url}/api/v1/audit/export?format=csv`, { headers })).text();
    expect(csv).toContain('HYPERLINK');
    for (const formula of formulas) expect(csv).toContain(`'${formula.replaceAll('"', '""')}`);
    const cells = [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r\n|$)/g)].map(([, cell]) => cell ?? '');
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('stored XSS: markup comes back as data that no browser takes for a page', async () => {
    const { body } = await api.call<TicketAccepted>('POST', path, { subject: markup, body: markup, externalId: 'xss' });
    for (const to of [
      `${path}/${body.id}`,
      path,
      `${path}/${body.id}/timeline`,
      `/api/v1/${encodeURIComponent(markup)}`,
    ]) {
      const headers = { authorization: `Bearer ${api.key}`, accept: 'text/html' };
      const response = await fetch(api.url + to, { headers });
      expect(response.headers.get('content-type')).toMatch(/^application\/(problem\+)?json/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    const page = await fetch(`${api.url}/${encodeURIComponent(markup)}`, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('alert(1)');
  });
});
