import type { Role } from '@switchyard/domain';
import { actorOf, problemOf } from '../../../testing/actors';
import { pageUnderTest, words } from '../../../testing/page-under-test';
import { CompliancePage } from './compliance-page';
import { complianceOf, erasureOf } from './testing/compliance-fixtures';

const figuresPath = 'GET /kpis/compliance?range=30d';
const receiptsPath = 'GET /privacy/erasures';
const away = problemOf('not-ready', 503, 'The database is away.');

async function start(url = '/compliance', role: Role = 'admin') {
  const page = await pageUnderTest(url, [{ path: 'compliance', component: CompliancePage }], actorOf(role));
  const widget = (title: string) => words(page.find(`section[aria-label="${title}"]`));
  const board = () => page.all('app-measured-figure').map(words);
  return { ...page, widget, board };
}

async function open(figures: object = complianceOf(), role: Role = 'admin', receipts: object[] = [erasureOf()]) {
  const page = await start('/compliance', role);
  await page.answer(figuresPath, figures);
  await page.answer(receiptsPath, { items: receipts });
  return page;
}

describe('compliance page', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00.000Z') });
    globalThis.ResizeObserver = class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    };
  });
  afterEach(() => jest.useRealTimers());

  it('shows what was measured, each with what it means', async () => {
    const page = await open();
    const board = page.board();
    expect(board[0]).toMatch(/^Findings Pieces of personal data .* 150 pieces/);
    expect(board[1]).toContain('60 75.0 % of those processed');
    expect(board[2]).toMatch(/^Originals sealed Of all tickets stored now, .* 100 % of all tickets stored now$/);
    expect(board[3]).toContain('97.5 % 2 tickets masked whole instead');
    expect(board[5]).toContain('71 now');
    expect(board[7]).toContain('1 9 tickets erased');
    expect(page.text()).not.toMatch(/compliant/i);
  });

  it('says what there is nothing to measure of', async () => {
    const page = await open(
      complianceOf({
        ticketsProcessed: 0,
        ticketsWithPii: 0,
        itemsFound: 0,
        byType: [],
        byRegion: [],
        byDay: [],
        coverage: { sealed: null, searchedWhole: null },
      }),
      'admin',
      [],
    );
    expect(page.board()[2]).toContain('— no ticket stored');
    expect(page.board()[3]).toContain('— no results in this period');
    for (const title of ['Findings by type', 'Findings by region', 'Findings by day']) {
      expect(page.widget(title)).toContain('No personal data was found during this period.');
    }
    expect(page.widget('Erasures')).toContain('Nobody has been erased yet.');
  });

  it('shows findings by type as bars and as a table, and by region with its law', async () => {
    const page = await open();
    expect(page.all('app-findings-by-type li').map(words)).toEqual([
      'Name 90 60.0 %',
      'E-mail 50 33.3 %',
      'IBAN 10 6.6 %',
    ]);
    page.find<HTMLButtonElement>('app-findings-by-type button').click();
    await page.settle();
    expect(page.all('app-findings-by-type tbody tr').map(words)[0]).toBe('Name (PERSON) 90 60.0 %');
    expect(page.all('app-findings-by-region li').map(words)).toEqual([
      'No region to tell 100 in 55 tickets 66.6 %',
      'European Union GDPR 50 in 1 ticket 33.3 %',
    ]);
  });

  it('has every day of the chart as a table, those without findings too', async () => {
    const page = await open();
    page.find<HTMLButtonElement>('app-findings-by-day button').click();
    await page.settle();
    expect(page.all('app-findings-by-day tbody tr').map(words)).toEqual([
      'Mar 1 (so far) 10 2',
      'Feb 28 0 0',
      'Feb 27 140 58',
      'Feb 26 0 0',
    ]);
  });

  it('leads to the reveals and to the policy those who may go there', async () => {
    const hrefs = (page: Awaited<ReturnType<typeof open>>) =>
      page.all('app-measured-board a, app-policy-card a').map((link) => link.getAttribute('href'));
    const page = await open();
    expect(hrefs(page)).toEqual(['/audit?action=ticket.revealed', '/settings/privacy']);
    expect(page.widget('Policy in force')).toContain(
      'Version 7 Originals are destroyed after 30 days Results are removed never by itself',
    );
  });

  it('shows a viewer the same figures without ways to go on', async () => {
    const page = await open(complianceOf(), 'viewer');
    expect(page.board()[6]).toMatch(/4$/);
    expect(page.all('app-measured-board a, app-policy-card a')).toHaveLength(0);
    expect(page.has('Erase a requester…')).toBe(false);
  });

  it('takes the range from the address', async () => {
    const page = await start('/compliance?range=7d');
    expect(page.find('[aria-current=true]').textContent).toBe('7d');
    await page.answer('GET /kpis/compliance?range=7d', complianceOf({ range: '7d' }));
    await page.press('30d');
    expect(page.router.url).toBe('/compliance');
    await page.answer(figuresPath, complianceOf());
  });

  it('says once what failed, tries again, and greys what it knew', async () => {
    const page = await start();
    expect(page.all('[aria-busy=true]').length).toBeGreaterThan(4);
    await page.answer(figuresPath, away, 503);
    await page.answer(receiptsPath, away, 503);
    expect(page.widget('Compliance figures')).toContain('The database is away.');
    expect(page.widget('Erasures')).toContain('The database is away.');
    page.find<HTMLButtonElement>('section[aria-label="Compliance figures"] .failure button').click();
    await page.answer(figuresPath, complianceOf());
    page.live.reload$.next('manual');
    await page.answer(figuresPath, away, 503);
    expect(page.text().match(/The figures could not be loaded\. The database is away\./g)).toHaveLength(1);
    expect(page.text()).toContain('figures as of');
    expect(page.all('.stale app-measured-figure')).toHaveLength(8);
    expect(page.board()[0]).toContain('150');
  });

  it('counts what erasing takes, asks for the address again, and gives the receipt', async () => {
    const page = await open(complianceOf(), 'admin', []);
    await page.press('Erase a requester…');
    page.type('#erase-email', ' Kim@example.org ');
    page.type('#erase-reason', 'case 118');
    await page.submit();
    const wish = { email: 'Kim@example.org', reason: 'case 118' };
    expect(await page.answer('POST /privacy/erasures', erasureOf({ id: null, dryRun: true }))).toEqual({
      ...wish,
      dryRun: true,
    });
    expect(words(page.find('[role=dialog] dl'))).toBe(
      'Tickets 3 Redacted texts, summaries and drafts emptied 2 Keys destroyed 4',
    );
    page.type('#erase-again', 'jim@example.org');
    await page.settle();
    await page.submit();
    page.http.expectNone({ method: 'POST' });
    page.type('#erase-again', 'kim@example.org');
    await page.settle();
    await page.submit();
    expect(await page.answer('POST /privacy/erasures', away, 503)).toEqual({ ...wish, dryRun: false });
    expect(page.find('[role=alert]').textContent).toContain('The database is away.');
    await page.submit();
    await page.answer('POST /privacy/erasures', erasureOf());
    await page.answer(figuresPath, complianceOf());
    await page.answer(receiptsPath, { items: [erasureOf()] });
    const dialog = words(page.find('[role=dialog]'));
    expect(dialog).toContain(erasureOf().id);
    expect(dialog).not.toContain('example.org');
    expect(page.has('Copy receipt')).toBe(true);
    await page.press('Done');
    expect(page.all('[role=dialog]')).toHaveLength(0);
    expect(page.widget('Erasures')).toContain('3 tickets erased');
    expect(JSON.stringify({ ...localStorage }) + page.router.url).not.toContain('example.org');
  });

  it('erases nothing of whom it knows nothing, and goes back with what was typed', async () => {
    const page = await open();
    await page.press('Erase a requester…');
    page.type('#erase-email', 'no@example.org');
    page.type('#erase-reason', 'case 119');
    await page.submit();
    const nothing = erasureOf({ id: null, dryRun: true, tickets: 0, results: 0, keysDestroyed: 0 });
    await page.answer('POST /privacy/erasures', nothing);
    expect(page.text()).toContain('Nothing is held of no@example.org');
    await page.press('Another address');
    expect(page.find<HTMLInputElement>('#erase-email').value).toBe('no@example.org');
    expect(page.find<HTMLInputElement>('#erase-reason').value).toBe('case 119');
  });
});
