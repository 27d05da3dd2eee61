import type { Ticket, TicketAccepted } from '@switchyard/contracts';
import {
  createTestDatabase,
  eventually,
  launchChromium,
  type TestBrowser,
  type TestDatabase,
} from '@switchyard/testing';
import type { Page } from 'playwright-core';
import { adminKeyHeader } from './testing/admin-key';
import { prepareYard, type YardUnderTest } from './testing/yard-under-test';

/** Markup that runs, loads or restyles something wherever it is not shown as text. */
const attacks = [
  '<img src="x" onerror="window.attacked = 1">',
  '<script>window.attacked = 2</script>',
  '<svg onload="window.attacked = 3">',
  '<a href="javascript:window.attacked = 4">here</a>',
  '"><iframe srcdoc="<script>parent.attacked = 5</script>"></iframe>',
  '{{ constructor.constructor("window.attacked = 6")() }}',
  '<style>* { display: none }</style>',
];

describe('the content security policy', () => {
  let database: TestDatabase;
  let yard: YardUnderTest;
  let browser: TestBrowser;
  let page: Page;
  let ticketId: string;
  let headers: { authorization: string };
  const violations: string[] = [];
  const faults: string[] = [];
  const elsewhere: string[] = [];

  const call = async <T>(path: string, body?: unknown): Promise<T> => {
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    const response = await fetch(yard.url + path, {
      ...init,
      headers: { ...headers, 'content-type': 'application/json' },
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as T;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    yard = await prepareYard({ name: 'postgres', databaseUrl: database.url, redisUrl: null, redis: null });
    await yard.startApi();
    yard.startWorker();
    headers = await adminKeyHeader(database.url);
    const ticket = {
      subject: attacks[0],
      body: attacks.join('\n'),
      requester: { name: attacks[1] },
      tags: attacks.filter(({ length }) => length <= 64),
    };
    ticketId = (await call<TicketAccepted>('/api/v1/tickets', ticket)).id;
    const processed = async () => expect((await call<Ticket>(`/api/v1/tickets/${ticketId}`)).triage).not.toBeNull();
    await eventually(processed, { timeoutMs: 60_000 });
    browser = await launchChromium();
    await browser.context.setExtraHTTPHeaders(headers);
    await browser.context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
        console.error(`violation: ${violatedDirective} ${blockedURI} ${sourceFile}`),
      ),
    );
  }, 120_000);
  beforeEach(async () => {
    for (const list of [violations, faults, elsewhere]) list.length = 0;
    page = await browser.context.newPage();
    page.on('console', (message) => {
      if (/violation:|content security policy/i.test(message.text())) violations.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('a dialog')));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== yard.url)
        elsewhere.push(request.url());
    });
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await yard.stop();
    await database.drop();
    await browser.close();
  }, 60_000);

  const expectPeace = () =>
    expect({ violations, faults, elsewhere }).toEqual({ violations: [], faults: [], elsewhere: [] });
  const visit = async (path: string) => {
    await page.goto(yard.url + path);
    await page.waitForLoadState('networkidle');
  };

  it('is noticed here when it is broken', async () => {
    await visit('/');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>'));
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x.png">'));
    await eventually(() => expect(violations.length).toBeGreaterThanOrEqual(2));
    expect(violations.join()).toContain('style-src-attr');
    expect(violations.join()).toContain('img-src');
  }, 60_000);

  it.each(['/overview', '/tickets', '/activity', '/audit', '/settings', '/sign-in', '/no/such/page'])(
    'lets the dashboard work: %s',
    async (path) => {
      await visit(path);
      await page.locator('app-root :is(h1, main, form)').first().waitFor();
      expect(await page.evaluate(() => document.querySelectorAll('style').length)).toBeGreaterThan(0);
      expect(await page.evaluate(() => [...document.styleSheets].every(({ disabled }) => !disabled))).toBe(true);
      expectPeace();
    },
    60_000,
  );

  it('lets the chart draw and tell its figures under the pointer', async () => {
    await visit('/overview');
    const chart = page.locator('app-chart canvas, app-chart svg').first();
    await chart.waitFor();
    const box = await chart.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await page.locator('.chart-tip').first().waitFor();
    expectPeace();
  }, 60_000);

  it('lets nothing run or load that a customer wrote into a ticket: stored XSS', async () => {
    for (const path of [`/tickets/${ticketId}`, '/tickets', '/activity', '/admin/queues/queue/ticket-processing']) {
      await visit(path);
      expect(await page.evaluate(() => (window as { attacked?: number }).attacked)).toBeUndefined();
    }
    await visit(`/tickets/${ticketId}`);
    await page.getByText('onerror=').first().waitFor(); // It is text.
    await page.getByText('constructor.constructor').first().waitFor();
    expectPeace();
  }, 60_000);

  it('lets Bull Board work, without its font from elsewhere', async () => {
    await visit('/admin/queues');
    await page.getByText('ticket-processing').first().waitFor();
    await visit('/admin/queues/queue/ticket-processing?status=completed');
    await page.getByText(ticketId).first().click();
    await page.getByText('ticketId').first().waitFor(); // The job's data, in its editor.
    expectPeace();
  }, 60_000);

  it('lets the API docs show an operation and try it', async () => {
    await visit('/api/docs');
    await page.locator('.opblock-summary', { hasText: '/api/v1/taxonomy' }).first().click();
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByRole('button', { name: 'Execute' }).click();
    await page.locator('.responses-table.live-responses-table').getByText('200').first().waitFor();
    expectPeace();
  }, 60_000);
});
