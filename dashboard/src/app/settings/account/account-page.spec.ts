import { actorOf, problemOf } from '../../../../testing/actors';
import { pageUnderTest, words } from '../../../../testing/page-under-test';
import { openSession } from '../testing/settings-fixtures';
import { AccountPage } from './account-page';

const phone = openSession({
  id: 's2',
  isCurrent: false,
  lastSeenAt: '2026-03-01T13:00:00.000Z',
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/18.6 Mobile/15E148 Safari/604.1',
});
const offer = { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/Switchyard:ann?secret=JBSWY3DPEHPK3PXP' };

async function open(changes = {}) {
  const actor = actorOf('agent', changes);
  const page = await pageUnderTest('/account', [{ path: 'account', component: AccountPage }], actor);
  await page.answer('GET /account/sessions', { items: [phone, openSession()] });
  return page;
}

describe('account page', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says who one is and where one is signed in, the present browser first', async () => {
    const page = await open();
    expect(page.text()).toContain('Ann Lindqvist ann@example.com');
    const rows = page.all('app-sessions-card li').map(words);
    expect(rows[0]).toContain('Firefox on Linux This browser');
    expect(rows[1]).toContain('Safari on iOS');
    expect(page.has('Sign out Firefox on Linux')).toBe(false);
  });

  it('ends another session', async () => {
    const page = await open();
    await page.press('Sign out Safari on iOS');
    await page.answer('DELETE /account/sessions/s2', null, 204);
    expect(page.all('app-sessions-card li')).toHaveLength(1);
  });

  it('changes the password, and reads the sessions again, for the others have ended', async () => {
    const page = await open();
    await page.press('Change password');
    page.type('input[name=current]', 'the old one');
    page.type('input[name=next]', 'a few words in a row');
    await page.submit();
    await page.answer('PUT /account/password', problemOf('wrong-credentials', 403, 'The password is wrong.'), 403);
    expect(page.find('[role=alert]').textContent).toContain('The password is wrong.');
    await page.submit();
    const sent = await page.answer('PUT /account/password', null, 204);
    expect(sent).toEqual({ current: 'the old one', next: 'a few words in a row' });
    await page.answer('GET /session', actorOf('agent'));
    await page.answer('GET /account/sessions', { items: [openSession()] });
    expect(page.all('[role=dialog]')).toHaveLength(0);
    expect(page.all('app-sessions-card li')).toHaveLength(1);
    expect(page.text()).toContain('Your new password is in force.');
  });

  it('sets a first password without asking for one', async () => {
    const page = await open({ hasPassword: false });
    await page.press('Set a password');
    expect(page.all('input[name=current]')).toHaveLength(0);
    page.type('input[name=next]', 'a few words in a row');
    await page.submit();
    expect(await page.answer('PUT /account/password', null, 204)).toEqual({ next: 'a few words in a row' });
  });

  it('sets the second factor up and shows the recovery codes until they are kept', async () => {
    const page = await open();
    await page.press('Set up');
    expect(page.all('[role=dialog] .skeleton')).toHaveLength(1);
    await page.answer('POST /account/second-factor', offer);
    jest.useRealTimers();
    await new Promise((done) => setTimeout(done, 50)); // the encoder is loaded on demand
    jest.useFakeTimers();
    await page.settle();
    expect(page.find('app-qr-code path').getAttribute('d')).toMatch(/^M\d/);
    expect(page.find('.secret').textContent).toContain('JBSW Y3DP EHPK 3PXP');
    page.type('[name=code]', '111 111');
    await page.submit();
    await page.answer('PUT /account/second-factor', problemOf('wrong-code', 422, 'The code is wrong.'), 422);
    expect(page.find('[role=alert]').textContent).toContain('The code is wrong.');
    page.type('[name=code]', '123 456');
    await page.submit();
    const sent = await page.answer('PUT /account/second-factor', { recoveryCodes: ['aaaaa-bbbbb', 'ccccc-ddddd'] });
    expect(sent).toEqual({ code: '123456' });
    await page.answer('GET /session', actorOf('agent', { hasSecondFactor: true }));
    expect(page.all('[role=dialog] li').map(({ textContent }) => textContent.trim())).toEqual([
      'aaaaa-bbbbb',
      'ccccc-ddddd',
    ]);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await page.settle();
    expect(page.all('[role=dialog]')).toHaveLength(1);
    await page.press('I have kept them');
    expect(page.all('[role=dialog]')).toHaveLength(0);
    expect(page.text()).toContain('Second factor On');
  });

  it('removes it by a code', async () => {
    const page = await open({ hasSecondFactor: true });
    await page.press('Remove');
    page.type('[name=code]', 'aaaaa-bbbbb');
    await page.submit();
    expect(await page.answer('POST /account/second-factor/remove', null, 204)).toEqual({ code: 'aaaaa-bbbbb' });
    await page.answer('GET /session', actorOf('agent'));
    expect(page.text()).toContain('Second factor Off');
  });

  it('says what failed', async () => {
    const page = await pageUnderTest('/account', [{ path: 'account', component: AccountPage }], actorOf('agent'));
    await page.answer('GET /account/sessions', problemOf('not-ready', 503, 'The database is away.'), 503);
    expect(page.text()).toContain('Sessions could not be loaded. The database is away.');
    await page.press('Retry');
    await page.answer('GET /account/sessions', { items: [openSession()] });
    expect(page.all('app-sessions-card li')).toHaveLength(1);
  });
});
