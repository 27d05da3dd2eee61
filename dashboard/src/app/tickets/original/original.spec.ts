import type { Original } from '@switchyard/contracts';
import type { Role } from '@switchyard/domain';
import { actorOf, problemOf } from '../../../../testing/actors';
import { pageUnderTest, words } from '../../../../testing/page-under-test';
import { ticket, ticketRow, timeline } from '../testing/ticket-fixtures';
import { ticketRoutes } from '../ticket.routes';

const { id } = ticketRow();
const path = `/tickets/${id}`;
const asked = `GET ${path}/original?reason=check%20the%20address`;
const secret = 'kim@example.org';
const original: Original = {
  id,
  subject: 'Parcel for Kim Novak is late',
  body: `Hello,\nwrite to ${secret} or call.\n\nKim Novak`,
  requester: { name: 'Kim Novak', email: secret },
  values: [
    { placeholder: '<PERSON_1>', type: 'PERSON', value: 'Kim Novak' },
    { placeholder: '<EMAIL_1>', type: 'EMAIL', value: secret },
  ],
};

async function open(role: Role = 'agent', value: object = ticket()) {
  const page = await pageUnderTest(path, [{ path: 'tickets', children: ticketRoutes }], actorOf(role));
  page.http.match('/api/v1/taxonomy');
  await page.answer(`GET ${path}`, value);
  await page.answer(`GET ${path}/timeline`, timeline());
  return page;
}

async function shown() {
  const page = await open();
  await page.press('Show original');
  page.type('#reveal-reason', ' check the address ');
  await page.submit();
  await page.answer(asked, original);
  return page;
}

describe('the original of a ticket', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00.000Z') });
  });
  afterEach(() => jest.useRealTimers());

  it('is shown with a reason, its values marked, and is kept nowhere', async () => {
    const page = await shown();
    const panel = page.find('app-original-panel');
    expect(words(panel)).toContain('It hides in 2:00');
    expect(panel.textContent).toContain(original.body);
    expect([...panel.querySelectorAll('mark')].map((mark) => `${mark.dataset['pii']} ${mark.textContent}`)).toEqual([
      'person Kim Novak',
      `contact ${secret}`,
      'person Kim Novak',
    ]);
    expect([...panel.querySelectorAll('tbody tr')].map(words)).toEqual(['Name 1 Kim Novak', `E-mail 1 ${secret}`]);
    expect(page.all('app-message-panel')).toHaveLength(0);
    expect(page.router.url).toBe(path);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])).not.toContain('example.org');
  });

  it('says beforehand that this is recorded', async () => {
    const page = await open();
    await page.press('Show original');
    expect(words(page.find('[role=dialog]'))).toContain('This is recorded: the audit log keeps that you looked');
    page.http.expectNone(({ url }) => url.includes('original'));
  });

  it('hides by itself after 2 minutes, counting down', async () => {
    const page = await shown();
    await page.elapse(61_000);
    expect(page.find('[role=timer]').textContent).toBe('0:59');
    await page.elapse(59_000);
    expect(document.body.textContent).not.toContain(secret);
    expect(page.text()).toContain('write to E-mail 1');
  });

  it('hides when the computer slept over its time', async () => {
    const page = await shown();
    jest.setSystemTime(Date.now() + 3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await page.settle();
    expect(document.body.textContent).not.toContain(secret);
  });

  it.each<[string, (page: Awaited<ReturnType<typeof shown>>) => unknown]>([
    ['by its button', (page) => page.press('Hide original')],
    ['when the page is put aside', () => window.dispatchEvent(new Event('pagehide'))],
    ['with any navigation', (page) => page.router.navigateByUrl(`${path}?q=x`)],
  ])('hides %s', async (_how, leave) => {
    const page = await shown();
    await leave(page);
    await page.settle();
    expect(document.body.textContent).not.toContain(secret);
    page.http.match(() => true);
    expect(page.has('Show original')).toBe(true);
  });

  it('is not shown again with the ticket before it', async () => {
    const page = await shown();
    void page.router.navigateByUrl('/tickets/other');
    await page.answer('GET /tickets/other', ticket({ id: 'other' }));
    void page.router.navigateByUrl(path);
    await page.answer(`GET ${path}`, ticket());
    expect(document.body.textContent).not.toContain(secret);
  });

  it('says that it has been erased, and shows the ticket as it is now', async () => {
    const page = await open();
    await page.press('Show original');
    page.type('#reveal-reason', 'check the address');
    await page.submit();
    await page.answer(asked, problemOf('original-erased', 410, 'The key of this original has been destroyed.'), 410);
    expect(page.find('[role=alert]').textContent).toContain('The key of this original has been destroyed.');
    const erased = ticket({ subject: '', body: '', originalErasedAt: '2026-03-01T11:00:00.000Z' });
    await page.answer(`GET ${path}`, erased);
    await page.press('Cancel');
    expect(page.text()).toContain('This ticket was erased 1 h ago . Nobody can read it any more.');
    expect(page.has('Show original')).toBe(false);
    expect(page.find('h2').textContent).toContain('Erased ticket');
    expect(page.all('app-widget.summary, app-widget.draft')).toHaveLength(0);
    expect(page.text()).not.toContain('The message has no text.');
  });

  it('is gone alone when only its time was over', async () => {
    const page = await open('agent', ticket({ originalErasedAt: '2026-03-01T11:00:00.000Z' }));
    expect(page.text()).toContain('The original was erased 1 h ago . Nobody can read it any more.');
    expect(page.text()).toContain('write to E-mail 1');
    expect(page.has('Show original')).toBe(false);
  });

  it('is not offered to those who may not see it', async () => {
    expect((await open('viewer')).has('Show original')).toBe(false);
  });
});
