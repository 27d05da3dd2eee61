import type { AuditPage, AuditVerification, PersonList } from '@switchyard/contracts';
import {
  createTestDatabase,
  eventually,
  launchChromium,
  type TestBrowser,
  type TestDatabase,
} from '@switchyard/testing';
import type { Page } from 'playwright-core';
import { becomeFirst, firstPerson } from './testing/become-first';
import { prepareYard, type YardUnderTest } from './testing/yard-under-test';

/** From the console of a new yard to the dashboard, out again, and in again. */
describe('signing in', () => {
  let database: TestDatabase;
  let yard: YardUnderTest;
  let browser: TestBrowser;
  let page: Page;
  /** Link that the console has shown. */
  let link: string;
  /** Where the link leads: a browser keeps a session for this address. */
  let home: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    yard = await prepareYard({ name: 'postgres', databaseUrl: database.url, redisUrl: null, redis: null });
    await yard.startApi([]);
    link = await eventually(() => {
      const [found] = /http:\/\/\S+\/sign-in#link=[\w-]{43}/.exec(yard.printed()) ?? [];
      expect(found).toBeDefined();
      return found ?? '';
    });
    home = new URL(link).origin;
    browser = await launchChromium();
    page = await browser.context.newPage();
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await yard.stop();
    await database.drop();
  }, 60_000);

  const signIn = async (password: string) => {
    await page.getByLabel('E-mail address').fill(firstPerson.email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  };
  const isLive = () => page.getByRole('status').filter({ hasText: 'Live' }).waitFor();

  it('is needed for everything, and the page says where a first person begins', async () => {
    for (const path of ['/api/v1/tickets', '/api/health', '/api/docs', '/admin/queues']) {
      expect([path, (await fetch(yard.url + path)).status]).toEqual([path, 401]);
    }
    expect((await fetch(`${yard.url}/api/health/live`)).status).toBe(200);
    await page.goto(`${home}/tickets?q=depot`);
    await page.getByRole('heading', { name: 'Nobody can sign in yet' }).waitFor();
    expect(new URL(page.url()).searchParams.get('next')).toBe('/tickets?q=depot');
  }, 60_000);

  it('makes the first person by the link on the console, once', async () => {
    await becomeFirst(page, link);
    expect(page.url()).not.toContain('link=');
    await isLive();
    await page.goto(link);
    await page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
    await page.goto(home);
    await isLive();
  }, 60_000);

  it('lets people out, and in again with their password', async () => {
    await page.getByRole('button', { name: `Account of ${firstPerson.name}` }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in to Switchyard' }).waitFor();
    await page.goto(`${home}/tickets`);
    await page.getByRole('heading', { name: 'Sign in to Switchyard' }).waitFor();
    await signIn('not the password at all');
    await page.getByRole('alert').filter({ hasText: 'The e-mail address or the password is wrong.' }).waitFor();
    await signIn(firstPerson.password);
    await page.waitForURL(`${home}/tickets`);
    await isLive();
  }, 60_000);

  it('is asked for again within 5 s of an admin ending the session', async () => {
    const { items } = await yard.get<PersonList>('/api/v1/people');
    await yard.remove(`/api/v1/people/${items[0]?.id}/sessions`);
    await page.waitForURL((url) => url.pathname === '/sign-in', { timeout: 5_000 });
    await page.getByText('Your session has ended.', { exact: false }).waitFor();
    await signIn(firstPerson.password);
    await page.waitForURL(`${home}/tickets`);
  }, 60_000);

  it('leaves an audit log that tells all of it and is intact', async () => {
    const { items } = await yard.get<AuditPage>('/api/v1/audit?limit=50');
    expect(items.map(({ action, actor }) => `${action} ${actor.kind}`).reverse()).toEqual([
      'api-key.created console',
      'person.link-issued console',
      'person.added anonymous',
      'person.signed-in person',
      'person.signed-out person',
      'person.sign-in-refused anonymous',
      'person.signed-in person',
      'session.revoked api-key',
      'person.signed-in person',
    ]);
    expect(await yard.admin<AuditVerification>('verify-audit')).toMatchObject({
      isIntact: true,
      entries: items.length,
    });
  }, 30_000);
});
