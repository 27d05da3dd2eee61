import type { AuditEntry } from '@switchyard/contracts';
import type { Role } from '@switchyard/domain';
import { actorOf, problemOf } from '../../../testing/actors';
import { pageUnderTest, words } from '../../../testing/page-under-test';
import { AuditPage } from './audit-page';
import { auditEntry } from './testing/audit-fixtures';

const ann = { id: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'Ann Lindqvist', role: 'admin' };
const benId = '7d1f6c0a-93a8-4f5e-9b3c-0d1e2f3a4b5c';
const pageOf = (nextCursor: string | null, ...items: AuditEntry[]) => ({ items, nextCursor });

async function open(query = '', first: object = pageOf(null, auditEntry(2), auditEntry(1)), role: Role = 'admin') {
  const page = await pageUnderTest(`/audit${query}`, [{ path: 'audit', component: AuditPage }], actorOf(role));
  if (role === 'admin') {
    await page.answer('GET /people', { items: [ann] });
    await page.answer('GET /api-keys', { items: [{ id: 'bbbbbbbb-0000-4000-8000-000000000001', name: 'webshop' }] });
  }
  await page.answer(`GET /audit${query.replace(/[?&]entry=\d+/, '')}`, first);
  const rows = () => page.all('tr[app-audit-row]').map(words);
  const set = async (name: string, value: string) => {
    const field = page.find<HTMLInputElement>(`app-audit-filter-bar [name=${name}]`);
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await page.settle();
  };
  const links = () => page.all('a[download]').map((link) => link.getAttribute('href'));
  return { ...page, rows, set, links };
}

describe('audit page', () => {
  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-01T10:05:00.000Z') }));
  afterEach(() => jest.useRealTimers());

  it('shows who did what to whom, when and from where', async () => {
    const refused = auditEntry(3, {
      action: 'person.sign-in-refused',
      actor: { kind: 'anonymous', id: null, name: null },
      target: null,
    });
    const page = await open('', pageOf(null, refused, auditEntry(2)));
    const [first, second] = page.rows();
    expect(first).toContain('Sign-in refused Nobody signed in —');
    expect(second).toContain('Person added Ann Lindqvist Ben Okafor 203.0.113.7');
    expect(second).toContain('3 min ago');
    expect(page.find('tr[app-audit-row] .exact').textContent).toContain('2026');
    expect(page.text()).toContain('This is where the log begins.');
  });

  it('narrows by what the address says, and puts choices there', async () => {
    const page = await open('?action=person.added');
    expect(page.find<HTMLSelectElement>('select[name=action]').value).toBe('person.added');
    await page.set('actorId', ann.id);
    expect(page.router.url).toBe(`/audit?action=person.added&actorId=${ann.id}`);
    await page.answer(`GET /audit?action=person.added&actorId=${ann.id}`, pageOf(null));
    expect(page.text()).toContain('Nothing matches these filters.');
    expect(page.links()).toEqual([
      `/api/v1/audit/export?format=csv&action=person.added&actorId=${ann.id}`,
      `/api/v1/audit/export?format=jsonl&action=person.added&actorId=${ann.id}`,
    ]);
    await page.press('Clear');
    await page.answer('GET /audit', pageOf(null, auditEntry(1)));
    expect(page.rows()).toHaveLength(1);
  });

  it('keeps an actor of the address who is in no list', async () => {
    const page = await open(`?actorId=${benId}`);
    expect(page.find<HTMLSelectElement>('select[name=actorId]').value).toBe(benId);
  });

  it('loads more by cursor, and can fail at that without losing rows', async () => {
    const page = await open('', pageOf('c1', auditEntry(9), auditEntry(8)));
    await page.press('Load more');
    await page.answer('GET /audit?cursor=c1', problemOf('not-ready', 503, 'The database is away.'), 503);
    expect(page.text()).toContain('Older entries could not be loaded. The database is away.');
    await page.press('Retry');
    await page.answer('GET /audit?cursor=c1', pageOf(null, auditEntry(7)));
    expect(page.rows()).toHaveLength(3);
    expect(page.has('Load more')).toBe(false);
  });

  it('puts what is new on top when asked to refresh', async () => {
    const page = await open();
    page.live.reload$.next('manual');
    await page.answer('GET /audit', pageOf(null, auditEntry(3, { action: 'audit.exported' }), auditEntry(2)));
    expect(page.rows()).toHaveLength(3);
    expect(page.rows()[0]).toContain('Audit log exported');
  });

  it('unfolds an entry, keeps it in the address, and asks nothing for it', async () => {
    const entry = auditEntry(2, { reason: 'asked on the phone', detail: { newRole: 'agent', wasActive: null } });
    const page = await open('', pageOf(null, entry, auditEntry(1)));
    await page.press('Person added');
    expect(page.router.url).toBe('/audit?entry=2');
    page.http.verify();
    const details = words(page.find('app-audit-details'));
    for (const fact of ['Entry #2', 'asked on the phone', 'New role agent', 'Was active —', 'Hash hash-of-2', benId]) {
      expect(details).toContain(fact);
    }
    expect(words(page.find('[aria-expanded=true]'))).toBe('Person added');
    await page.press('All on this target');
    await page.answer(`GET /audit?targetId=${benId}`, pageOf(null, entry));
    await page.press('Person added');
    expect(page.router.url).toBe(`/audit?targetId=${benId}&entry=2`);
    await page.press('Person added');
    expect(page.router.url).toBe(`/audit?targetId=${benId}`);
  });

  it('opens at the entry of the address', async () => {
    const page = await open('?entry=1');
    expect(words(page.find('app-audit-details'))).toContain('Entry #1');
  });

  it('has the chain verified, and says what was found', async () => {
    const page = await open();
    await page.press('Verify chain');
    const asOf = '2026-03-01T10:05:00.000Z';
    await page.answer('POST /audit/verification', { isIntact: true, entries: 1_300, faults: [], head: 'abc', asOf });
    expect(page.text()).toContain('The chain is intact.');
    expect(page.text()).toContain('1,300 entries walked');
    await page.press('Close');
    await page.press('Verify chain');
    const faults = [
      { seq: 7, kind: 'changed' },
      { seq: 5, kind: 'removed' },
    ];
    await page.answer('POST /audit/verification', { isIntact: false, entries: 1_299, faults, head: 'abc', asOf });
    expect(page.text()).toContain('The chain is broken.');
    expect(page.all('ul[aria-label=Faults] li').map(words)).toEqual(['#7 was changed afterwards', '#5 is missing']);
  });

  it('says why it could not be verified', async () => {
    const page = await open();
    await page.press('Verify chain');
    await page.answer('POST /audit/verification', problemOf('not-ready', 503, 'The database is away.'), 503);
    expect(page.find('[role=alert]').textContent).toContain('The database is away.');
    expect(page.text()).not.toContain('intact');
  });

  it('says what failed and tries again', async () => {
    const page = await open();
    page.live.reload$.next('manual');
    await page.answer('GET /audit', problemOf('not-ready', 503, 'The database is away.'), 503);
    expect(page.text()).toContain('Audit log could not be loaded. The database is away.');
    expect(page.rows()).toHaveLength(2);
    await page.press('Retry');
    await page.answer('GET /audit', pageOf(null, auditEntry(2), auditEntry(1)));
    expect(page.text()).not.toContain('could not be loaded');
  });
});
