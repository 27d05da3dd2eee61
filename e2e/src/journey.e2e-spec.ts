import type { IssuedLink, TicketAccepted } from '@switchyard/contracts';
import { createTestDatabase, launchChromium, type TestBrowser, type TestDatabase } from '@switchyard/testing';
import type { Page } from 'playwright-core';
import { becomeFirst } from './testing/become-first';
import { prepareYard, type YardUnderTest } from './testing/yard-under-test';

const email = 'margarethe.kuhn@example.org';

/** A newcomer's way through the product, in a real browser. */
describe('the dashboard', () => {
  let database: TestDatabase;
  let yard: YardUnderTest;
  let browser: TestBrowser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    yard = await prepareYard({ name: 'postgres', databaseUrl: database.url, redisUrl: null, redis: null });
    await yard.startApi();
    yard.startWorker();
    browser = await launchChromium();
    page = await browser.context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    const { link } = await yard.admin<{ link: IssuedLink }>('first-link', '--base', yard.url);
    await becomeFirst(page, link.url);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await yard.stop();
    await database.drop();
  }, 60_000);

  const submit = (subject: string, body: string) => yard.post<TicketAccepted>('/api/v1/tickets', { subject, body });

  it('shows a first visitor where to begin', async () => {
    await page.goto(yard.url);
    await page.getByText('curl', { exact: false }).first().waitFor();
    await page.getByRole('status').filter({ hasText: 'Live' }).waitFor();
  }, 60_000);

  it('shows a ticket as it comes in, without a reload', async () => {
    const { id } = await submit('Charged twice', `Please refund the second charge. Write to ${email}.`);
    const entry = page.locator(`a[href="/tickets/${id}"]`).first();
    await entry.waitFor({ timeout: 10_000 });
    await entry.click();
    await page.waitForURL(`**/tickets/${id}`);
    await page.getByText('Please refund the second charge').first().waitFor();
    expect(await page.content()).not.toContain(email);
    await page.locator('main').getByText('E-mail 1').first().waitFor();
  }, 60_000);

  it('lists and filters tickets', async () => {
    await submit('Where is my parcel?', 'Tracking says it left the depot a week ago.');
    await page.goto(`${yard.url}/tickets?q=depot`);
    await page.getByText('Where is my parcel?').first().waitFor();
    expect(await page.getByText('Charged twice').count()).toBe(0);
  }, 60_000);

  it('finds the queue beside the dashboard', async () => {
    await page.goto(`${yard.url}/admin/queues`);
    await page.getByText('ticket-processing').first().waitFor();
  }, 60_000);

  it('says that it is offline, with the last known figures, when the API is gone', async () => {
    await page.goto(yard.url);
    await page.getByRole('status').filter({ hasText: 'Live' }).waitFor();
    await yard.stop();
    await page.getByRole('status').filter({ hasText: 'Offline' }).waitFor({ timeout: 30_000 });
    await yard.startApi();
    await page.getByRole('status').filter({ hasText: 'Live' }).waitFor({ timeout: 60_000 });
    expect(complaints).toEqual([]);
  }, 150_000);
});
