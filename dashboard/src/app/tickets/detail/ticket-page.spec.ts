import { TestBed } from '@angular/core/testing';
import { TicketListStore } from '../list/ticket-list-store';
import { openPage, problem } from '../testing/page-harness';
import { sealedTicket, ticket, ticketRow, timeline } from '../testing/ticket-fixtures';

const id = ticketRow().id;
const path = `/tickets/${id}`;

async function openTicket(value: object = ticket(), events: object = timeline()) {
  const page = await openPage(path);
  await page.answerTaxonomy();
  await page.answer(path, value);
  await page.answer(`${path}/timeline`, events);
  return page;
}

describe('ticket page', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('shows bones, then the redacted text with its masked parts marked and counted', async () => {
    const page = await openPage(path);
    expect(page.all('.skeleton').length).toBeGreaterThan(0);
    await page.answerTaxonomy();
    await page.answer(path, ticket());
    await page.answer(`${path}/timeline`, timeline());
    expect(page.page.querySelector('h2')?.textContent?.trim()).toBe('Parcel for Name 1 is late');
    const body = page.page.querySelector('app-message-panel .body')!;
    expect(body.textContent?.trim()).toBe('Hello,\nwrite to E-mail 1 or call.\n\nName 1');
    expect([...body.querySelectorAll('mark')].map((mark) => mark.dataset['pii'])).toEqual(['contact', 'person']);
    expect(page.all('app-pii-legend li').map((li) => li.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Name 2',
      'E-mail 1',
    ]);
    page.http.verify();
  });

  it('shows triage with confidence, alternatives and plain reasons, and the draft', async () => {
    const triage = ticket().triage!;
    const page = await openTicket(
      ticket({ status: 'needs-review', triage: { ...triage, needsReview: true, reasons: ['low-confidence'] } }),
    );
    expect(page.text()).toContain('The confidence in the category is too low to act on alone.');
    expect(page.all('app-triage-panel app-confidence').map((bar) => bar.textContent?.trim())).toEqual([
      '91 %',
      '88 %',
      '70 %',
      '64 %',
      '7 %',
    ]);
    expect(page.text()).toContain('Shipping and delivery');
    expect(page.text()).toContain('By Local · linear-tfidf-1');
    expect(page.all('app-draft-panel mark').map((mark) => mark.textContent)).toEqual(['Name 1']);
  });

  it('records the flight: events, and segments that add up to the total, as bar and as table', async () => {
    const page = await openTicket();
    expect(page.all('app-flight-recorder ol li b').map((b) => b.textContent)).toEqual(['Received', 'Processed']);
    const widths = page.all('.bar [data-segment]').map((box) => parseFloat(box.style.inlineSize));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 3);
    const ms = page.all('app-table-twin tbody tr').map((tr) => tr.querySelector('td')?.textContent ?? '');
    const numbers = ms.map((cell) => Number(cell.replaceAll(',', '')));
    expect(numbers.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(numbers.at(-1));
    expect(numbers.at(-1)).toBe(1200);
    expect(page.text()).toContain('1.0 s waiting, 200 ms working');
  });

  it('says that there is no such ticket', async () => {
    const page = await openPage(path);
    await page.answer(path, problem(404, 'Not there.'), 404);
    expect(page.text()).toContain('No such ticket');
    expect(page.all('app-widget')).toHaveLength(0);
  });

  it('says what failed and tries again', async () => {
    const page = await openPage(path);
    await page.answer(path, problem(503, 'The database is away.'), 503);
    await page.answer(`${path}/timeline`, problem(503, 'The database is away.'), 503);
    expect(page.text()).toContain('The database is away.');
    page.button('Retry').click();
    await page.answer(path, ticket());
    expect(page.text()).not.toContain('The database is away.');
    expect(page.text()).toContain('Parcel for Name 1 is late');
  });

  it('shows no text of a failed ticket, but why, and what can be done', async () => {
    const failure = { code: 'llm-quota', detail: 'The account is out of quota.' };
    const page = await openTicket(sealedTicket({ status: 'failed', failure }), timeline({ runs: [] }));
    expect(page.text()).toContain('The account is out of quota.');
    expect(page.text()).toContain('TRIAGE_ENGINE=local');
    expect(page.text()).toContain('stays sealed');
    expect(page.all('app-message-panel, app-triage-panel, app-draft-panel')).toHaveLength(0);
  });

  it('follows a queued ticket through its steps until its text is there', async () => {
    const page = await openTicket(sealedTicket(), timeline({ runs: [] }));
    expect(page.text()).toContain('Waiting for a worker');
    page.live.progress$.next({ ticketId: 'another', step: 'draft', pct: 60 });
    page.live.happen('ticket.processed', 'another');
    await page.elapse(1_000);
    page.http.verify();
    expect(page.all('[aria-current=step]')).toHaveLength(0);
    page.live.progress$.next({ ticketId: id, step: 'triage', pct: 40 });
    await page.answer(path, sealedTicket({ status: 'processing' }));
    expect(page.all('.steps [data-state=done]')).toHaveLength(2);
    expect(page.page.querySelector('[aria-current=step]')?.textContent?.trim()).toBe('Triage');
    page.live.happen('ticket.processed', id);
    await page.elapse(500);
    await page.answer(path, ticket());
    expect(page.all('app-sealed-panel')).toHaveLength(0);
    expect(page.text()).toContain('write to E-mail 1');
  });

  it('forgets the step of the ticket shown before', async () => {
    const page = await openTicket(sealedTicket(), timeline({ runs: [] }));
    page.live.progress$.next({ ticketId: id, step: 'triage', pct: 40 });
    await page.answer(path, sealedTicket({ status: 'processing' }));
    void page.router.navigateByUrl('/tickets/other');
    await page.answer('/tickets/other', sealedTicket({ id: 'other' }));
    expect(page.text()).toContain('Waiting for a worker');
    expect(page.all('[aria-current=step]')).toHaveLength(0);
  });

  it('asks again when something happens while an older answer is under way', async () => {
    const page = await openPage(path);
    await page.answerTaxonomy();
    await page.settle();
    const first = page.http.expectOne(`/api/v1${path}`);
    page.live.happen('ticket.processed', id);
    await page.settle();
    expect(first.cancelled).toBe(true);
    await page.answer(path, ticket());
    expect(page.text()).toContain('Parcel for Name 1 is late');
  });

  it('keeps what it knows, greyed and with its age, when it cannot be read again', async () => {
    const page = await openTicket();
    page.live.reload$.next('manual');
    await page.answer(path, problem(500, 'Out of order.'), 500);
    expect(page.text()).toContain('write to E-mail 1');
    expect(page.text()).toContain('Out of order.');
    expect(page.all('.body.stale').length).toBeGreaterThan(0);
    expect(page.text()).toContain('as of');
  });

  it('cuts a long text until all of it is asked for', async () => {
    const body = `start ${'word '.repeat(12_000)}end`;
    const page = await openTicket(ticket({ body, masked: { subject: [], body: [] } }));
    const shown = () => page.page.querySelector('app-message-panel .body')?.textContent?.trim() ?? '';
    expect(shown().length).toBeLessThan(3_000);
    page.button('Show all 60,009 characters').click();
    await page.settle();
    expect(shown()).toBe(body);
  });

  it('leads to the tickets beside it in the list', async () => {
    const page = await openTicket();
    expect(page.all('[aria-label^="Next ticket"]')).toHaveLength(0);
    const list = TestBed.inject(TicketListStore);
    list.open({});
    const items = [ticketRow({ id: 'newer' }), ticketRow(), ticketRow({ id: 'older' })];
    await page.answer('/tickets', { items, nextCursor: null });
    const link = page.all('[aria-label^="Next ticket"]')[0];
    expect(link?.getAttribute('href')).toBe('/tickets/older');
    expect(page.all('[aria-label^="Previous ticket"]')[0]?.getAttribute('href')).toBe('/tickets/newer');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
    await page.answer(
      '/tickets/older',
      ticket({ id: 'older', subject: 'The older one', masked: { subject: [], body: [] } }),
    );
    expect(page.router.url).toBe('/tickets/older');
    expect(page.text()).toContain('The older one');
  });
});
