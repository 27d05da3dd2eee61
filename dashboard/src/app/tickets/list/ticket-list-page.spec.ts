import { ObserverStub, openPage, problem } from '../testing/page-harness';
import { queuedRow, ticket, ticketRow } from '../testing/ticket-fixtures';

const row = (n: number, changes = {}) =>
  ticketRow({ id: `t${n}`, subject: `Ticket ${n}`, receivedAt: new Date(n * 60_000).toISOString(), ...changes });
const page = (nextCursor: string | null, ...items: ReturnType<typeof row>[]) => ({ items, nextCursor });

async function openList(query = '', first: object = page(null, row(2), row(1))) {
  const list = await openPage(`/tickets${query}`);
  await list.answerTaxonomy();
  await list.answer(`/tickets${query}`, first);
  return { ...list, subjects: () => list.all('.subject a').map((link) => link.textContent?.trim()) };
}

describe('ticket list', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('shows bones while it loads, then rows with names and masked parts', async () => {
    const list = await openPage('/tickets');
    await list.answerTaxonomy();
    expect(list.all('.skeleton').length).toBeGreaterThan(0);
    await list.answer('/tickets', page(null, ticketRow({ sample: true }), queuedRow({ id: 'q' })));
    const [first, second] = list.all('tr[app-ticket-row]');
    expect(first?.textContent).toContain('Order status');
    expect(first?.textContent).toContain('91 %');
    expect(first?.querySelector('.sample')).not.toBeNull();
    expect(first?.querySelector('mark')?.textContent).toBe('Name 1');
    expect(second?.textContent).toContain('Sealed, waiting for a worker');
    expect(second?.querySelector('.sample')).toBeNull();
    expect(list.all('.skeleton')).toHaveLength(0);
  });

  it('asks for what the address says and shows it as chips, which lift', async () => {
    const list = await openList('?status=failed&category=order-status&minConfidence=0.5&q=late');
    expect(list.all('.chip').map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Status Failed',
      'Category Order status',
      'Confidence at least 50 %',
      'Text “late”',
    ]);
    list.button('Remove filter Category').click();
    await list.answer('/tickets?status=failed&minConfidence=0.5&q=late', page(null));
    expect(list.router.url).toBe('/tickets?status=failed&minConfidence=0.5&q=late');
  });

  it('tells an empty yard from filters that match nothing', async () => {
    const list = await openList('?urgency=critical', page(null));
    expect(list.text()).toContain('No ticket matches');
    list.button('Clear filters').click();
    await list.answer('/tickets', page(null));
    expect(list.router.url).toBe('/tickets');
    expect(list.text()).toContain('No tickets yet');
  });

  it('says what failed and tries again', async () => {
    const list = await openPage('/tickets');
    await list.answerTaxonomy();
    await list.answer('/tickets', problem(503, 'The database is away.'), 503);
    expect(list.text()).toContain('The database is away.');
    list.button('Retry').click();
    await list.answer('/tickets', page(null, row(1)));
    expect(list.text()).not.toContain('The database is away.');
    expect(list.all('tr[app-ticket-row]')).toHaveLength(1);
  });

  it('puts a choice of the panel and the typed words into the address', async () => {
    const list = await openList();
    list.button('Filters').click();
    await list.settle();
    const select = list.page.querySelector<HTMLSelectElement>('select[name=urgency]')!;
    select.value = 'high';
    select.dispatchEvent(new Event('change'));
    await list.answer('/tickets?urgency=high', page(null));
    const search = list.page.querySelector<HTMLInputElement>('input[type=search]')!;
    for (const value of ['p', 'pa', 'parcel ']) {
      search.value = value;
      search.dispatchEvent(new Event('input'));
      await list.elapse(100);
    }
    list.http.expectNone(({ params }) => params.has('q'));
    await list.elapse(300);
    await list.answer('/tickets?urgency=high&q=parcel', page(null));
    expect(list.router.url).toBe('/tickets?urgency=high&q=parcel');
    expect(search.value).toBe('parcel ');
  });

  it('loads more near the end and by the button, and can fail at that without losing rows', async () => {
    const list = await openList('', page('c1', row(9), row(8)));
    ObserverStub.nearEnd();
    ObserverStub.nearEnd();
    await list.answer('/tickets?cursor=c1', page('c2', row(8), row(7)));
    expect(list.subjects()).toEqual(['Ticket 9', 'Ticket 8', 'Ticket 7']);
    list.button('Load more').click();
    await list.answer('/tickets?cursor=c2', problem(500, 'Out of order.'), 500);
    expect(list.text()).toContain('Out of order.');
    expect(list.subjects()).toHaveLength(3);
    list.button('Retry').click();
    await list.answer('/tickets?cursor=c2', page(null, row(6)));
    expect(list.subjects()).toEqual(['Ticket 9', 'Ticket 8', 'Ticket 7', 'Ticket 6']);
    expect(list.text()).toContain('4 tickets');
  });

  it('holds new tickets back until they are asked for', async () => {
    const list = await openList();
    list.live.happen('ticket.received', 't3');
    await list.answer('/tickets', page(null, row(3), row(2), row(1)));
    expect(list.subjects()).toEqual(['Ticket 2', 'Ticket 1']);
    list.button('1 new').click();
    await list.settle();
    expect(list.subjects()).toEqual(['Ticket 3', 'Ticket 2', 'Ticket 1']);
    expect(list.text()).not.toContain('1 new');
  });

  it('shows the first tickets at once, for no row can move', async () => {
    const list = await openList('', page(null));
    list.live.happen('ticket.received', 't1');
    await list.answer('/tickets', page(null, row(1)));
    expect(list.subjects()).toEqual(['Ticket 1']);
  });

  it('updates shown rows in place: those of the top from the page, those below one by one', async () => {
    const list = await openList('', page('c1', row(9, { status: 'queued' }), row(8)));
    ObserverStub.nearEnd();
    await list.answer('/tickets?cursor=c1', page(null, row(7, { status: 'queued' }), row(6)));
    list.live.happen('ticket.processed', 't9');
    await list.answer('/tickets', page('c1', row(9), row(8)));
    list.live.happen('ticket.processed', 't7');
    list.live.happen('ticket.processed', 'not shown');
    await list.elapse(1_500);
    await list.answer('/tickets', page('c1', row(9), row(8)));
    await list.answer('/tickets/t7', ticket({ id: 't7', subject: 'Ticket 7' }));
    expect(list.subjects()).toEqual(['Ticket 9', 'Ticket 8', 'Ticket 7', 'Ticket 6']);
    expect(list.all('app-status-badge').map((badge) => badge.textContent)).toEqual(Array(4).fill('Processed'));
    list.http.verify();
  });

  it('makes one request of a hundred events', async () => {
    const list = await openList();
    for (let i = 0; i < 100; i++) list.live.happen('ticket.received', `n${i}`);
    await list.answer('/tickets', page(null, row(2), row(1)));
    await list.elapse(1_500);
    await list.answer('/tickets', page(null, row(2), row(1)));
    await list.elapse(10_000);
    list.http.verify();
  });

  it('shows the step that a ticket is heard to be in, until it ends', async () => {
    const list = await openList('', page(null, queuedRow({ id: 'q' })));
    list.live.progress$.next({ ticketId: 'q', step: 'triage', pct: 40 });
    await list.settle();
    expect(list.text()).toContain('Processing');
    expect(list.text()).toContain('triage…');
    list.live.happen('ticket.failed', 'q');
    await list.answer('/tickets', page(null, queuedRow({ id: 'q', status: 'failed' })));
    expect(list.text()).toContain('Sealed, processing failed');
    expect(list.text()).not.toContain('triage…');
  });

  it('greys what it knows and says how old it is while offline', async () => {
    const list = await openList();
    expect(list.all('.tickets.stale')).toHaveLength(0);
    list.live.state.set('offline');
    await list.settle();
    expect(list.all('.tickets.stale')).toHaveLength(1);
    expect(list.text()).toContain('as of');
  });

  it('never makes markup of a subject', async () => {
    const list = await openList('', page(null, row(1, { subject: '<img src=x onerror=alert(1)><b>bold</b>' })));
    expect(list.subjects()).toEqual(['<img src=x onerror=alert(1)><b>bold</b>']);
    expect(list.all('.subject img, .subject b')).toHaveLength(0);
  });
});
