import { actorOf, problemOf } from '../../../../testing/actors';
import { pageUnderTest, words } from '../../../../testing/page-under-test';
import { person } from '../testing/settings-fixtures';
import { PeoplePage } from './people-page';

const me = actorOf('admin');
const ann = person({ id: me.id, name: 'Ann Lindqvist', email: 'ann@example.com', role: 'admin' });
const ben = person({ hasSecondFactor: true });
const zoe = person({ id: 'z', name: 'Zoe Abel', isActive: false });
const link = { url: 'https://yard.example/sign-in#link=abc', expiresAt: '2026-03-02T00:00:00.000Z' };

async function open(items: object[] = [zoe, ben, ann]) {
  const page = await pageUnderTest('/people', [{ path: 'people', component: PeoplePage }], me);
  await page.answer('GET /people', { items });
  const names = () => page.all('tr[app-person-row] strong').map(({ textContent }) => textContent);
  const choices = () => [...document.querySelectorAll('[mat-menu-item]')].map(({ textContent }) => textContent.trim());
  const choose = async (name: string, choice: string) => {
    await page.press(`Actions for ${name}`);
    await page.press(choice);
    await page.elapse(500);
  };
  return { ...page, names, choices, choose };
}

describe('people page', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('lists everybody, those who can sign in first', async () => {
    const page = await open();
    expect(page.names()).toEqual(['Ann Lindqvist', 'Ben Okafor', 'Zoe Abel']);
    const rows = page.all('tr[app-person-row]').map(words);
    expect(rows[0]).toContain('you');
    expect(rows[1]).toContain('2nd factor');
    expect(rows[2]).toContain('Deactivated');
  });

  it('adds somebody and shows the link once', async () => {
    const page = await open();
    await page.press('Add person');
    page.type('#person-name', ' Cleo Diaz ');
    page.type('#person-email', 'cleo@example.com');
    page.find<HTMLInputElement>('input[value=viewer]').click();
    await page.submit();
    await page.answer('POST /people', problemOf('email-taken', 409, 'The address is taken.'), 409);
    expect(page.find('[role=alert]').textContent).toContain('The address is taken.');
    await page.submit();
    const cleo = person({ id: 'c', name: 'Cleo Diaz', hasPassword: false });
    const sent = await page.answer('POST /people', { person: cleo, link }, 201);
    expect(sent).toEqual({ name: 'Cleo Diaz', email: 'cleo@example.com', role: 'viewer' });
    expect(page.find('[role=dialog] code').textContent).toBe(link.url);
    expect(page.names()).toContain('Cleo Diaz');
    await page.press('Done');
    expect(page.text()).not.toContain(link.url);
  });

  it('offers what makes sense for a person', async () => {
    const page = await open();
    await page.press('Actions for Ben Okafor');
    expect(page.choices()).toEqual([
      'Edit…',
      'Reset password…',
      'Remove second factor…',
      'End sessions…',
      'Deactivate…',
    ]);
    document.querySelector<HTMLElement>('.cdk-overlay-backdrop')?.click();
    await page.elapse(500);
    await page.press('Actions for Ann Lindqvist');
    expect(page.choices()).toEqual(['Edit…', 'Reset password…']);
  });

  it('changes a role, and says why that is refused', async () => {
    const page = await open();
    await page.choose('Ann Lindqvist', 'Edit…');
    page.find<HTMLInputElement>('input[value=viewer]').click();
    await page.settle();
    expect(page.text()).toContain('This is your own role');
    await page.submit();
    const refusal = problemOf('last-admin', 409, 'Make somebody else an admin first.');
    expect(await page.answer(`PATCH /people/${ann.id}`, refusal, 409)).toEqual({
      name: 'Ann Lindqvist',
      role: 'viewer',
    });
    expect(page.find('[role=alert]').textContent).toContain('Make somebody else an admin first.');
    await page.submit();
    await page.answer(`PATCH /people/${ann.id}`, { ...ann, role: 'viewer' });
    await page.answer('GET /session', actorOf('viewer'));
    expect(page.session.can('people:manage')).toBe(false);
  });

  it.each([
    ['Ben Okafor', 'Deactivate…', 'Deactivate', `PATCH /people/${ben.id}`, { isActive: false }],
    ['Zoe Abel', 'Reactivate…', 'Reactivate', 'PATCH /people/z', { isActive: true }],
    ['Ben Okafor', 'End sessions…', 'End sessions', `DELETE /people/${ben.id}/sessions`, null],
    ['Ben Okafor', 'Remove second factor…', 'Remove second factor', `DELETE /people/${ben.id}/second-factor`, null],
  ])('asks before it does: %s, %s', async (name, choice, action, request, body) => {
    const page = await open();
    await page.choose(name, choice);
    page.http.expectNone(() => true);
    expect(document.activeElement?.textContent).toBe('Cancel');
    await page.press(action);
    expect(await page.answer(request, body ? { ...ben, ...body } : null)).toEqual(body);
    expect(page.all('[role=dialog]')).toHaveLength(0);
  });

  it('does nothing when it is not meant', async () => {
    const page = await open();
    await page.choose('Ben Okafor', 'Deactivate…');
    await page.press('Cancel');
    expect(page.all('[role=dialog]')).toHaveLength(0);
    page.http.expectNone(() => true);
  });

  it('makes a link for a new password', async () => {
    const page = await open();
    await page.choose('Ben Okafor', 'Reset password…');
    await page.press('Make link');
    await page.answer(`POST /people/${ben.id}/link`, link, 201);
    expect(page.find('[role=dialog] code').textContent).toBe(link.url);
  });

  it('keeps what it knows when reading again fails', async () => {
    const page = await open();
    page.live.reload$.next('manual');
    await page.answer('GET /people', problemOf('not-ready', 503, 'The database is away.'), 503);
    expect(page.text()).toContain('People could not be loaded. The database is away.');
    expect(page.names()).toHaveLength(3);
  });
});
