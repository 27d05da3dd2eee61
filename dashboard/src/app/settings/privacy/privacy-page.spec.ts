import { actorOf, problemOf } from '../../../../testing/actors';
import { pageUnderTest, words } from '../../../../testing/page-under-test';
import { settingsRoutes } from '../settings.routes';
import { privacyPolicy, privacyRules } from '../testing/settings-fixtures';

const routes = [{ path: 'settings', children: settingsRoutes }];
const conflict = problemOf('conflict', 409, 'Somebody saved version 8 meanwhile.');

async function open(policy: object = privacyPolicy(7)) {
  const page = await pageUnderTest('/settings/privacy', routes, actorOf('admin'));
  await page.answer('GET /privacy/policy', policy);
  const set = async (selector: string, value: string, event = 'change') => {
    const field = page.find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event(event));
    await page.settle();
  };
  const changes = () => page.all('app-save-bar .row p').map(words);
  return { ...page, set, changes };
}

describe('privacy settings', () => {
  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00.000Z') }));
  afterEach(() => jest.useRealTimers());

  it('show the rules in force and their version', async () => {
    const page = await open();
    expect(page.text()).toContain('Version 7 saved 2 min ago by Ann Lindqvist');
    expect(page.find<HTMLSelectElement>('[aria-label="Treatment of IP address"]').value).toBe('keep');
    expect(page.find<HTMLSelectElement>('[aria-label="Treatment of Phone"]').value).toBe('mask');
    const back = (name: string) => page.find<HTMLInputElement>(`[aria-label="${name} goes back into replies"]`).checked;
    expect([back('E-mail'), back('Phone')]).toEqual([true, false]);
    expect(page.all('[aria-label="IBAN goes back into replies"]')).toHaveLength(0);
    expect(page.find<HTMLTextAreaElement>('#allow-domains').value).toBe('example.com');
    expect(page.all('app-deny-card li').map(words)).toEqual(['Ann Lindqvist Name']);
    expect(page.find<HTMLInputElement>('#custom-pattern-0').value).toBe('KD-[0-9]{6}');
    expect(page.find<HTMLInputElement>('#retention-originals').value).toBe('30');
    expect(page.changes()).toEqual([]);
  });

  it('save what was changed in every part, based on the version that was read', async () => {
    const page = await open();
    await page.set('[aria-label="Treatment of Phone"]', 'ignore');
    page.find<HTMLInputElement>('[aria-label="Phone goes back into replies"]').click();
    page.find<HTMLInputElement>('.advanced input').click();
    await page.settle();
    await page.set('[aria-label="Threshold of Name"]', '0.6');
    await page.set('#allow-domains', 'example.com\n\n shop.example ', 'input');
    await page.set('#deny-value', 'Ben Okafor', 'input');
    await page.press('Add');
    await page.press('Add recogniser');
    await page.set('#custom-name-1', 'meter', 'input');
    await page.set('#custom-pattern-1', 'M\\d{9}', 'input');
    await page.set('#retention-originals', '60');
    expect(page.changes()).toEqual([
      'Not saved yet: treatments, replies, thresholds, allow list, deny list, own recognisers, retention',
    ]);
    await page.submit();
    const rules = privacyRules({
      treatments: { IP: 'keep', PHONE: 'ignore' },
      rehydrate: ['PERSON', 'EMAIL', 'PHONE'],
      thresholds: { PERSON: 0.6 },
      allow: { domains: ['example.com', 'shop.example'], values: ['+44 20 7946 0000'] },
      deny: [...privacyRules().deny, { value: 'Ben Okafor', type: 'PERSON' }],
      custom: [...privacyRules().custom, { name: 'meter', type: 'SECRET', pattern: 'M\\d{9}', isCaseSensitive: false }],
      retentionDays: { originals: 60, results: null },
    });
    const sent = await page.answer('PUT /privacy/policy', { ...privacyPolicy(8), rules });
    expect(sent).toEqual({ basedOn: 7, rules });
    expect(page.text()).toContain('Version 8');
    expect(page.changes()).toEqual([]);
  });

  it('keep what is being typed, and see that nothing changed when it is undone', async () => {
    const page = await open();
    await page.set('#allow-values', '+44 20 7946 0000\n\n', 'input');
    expect(page.find<HTMLTextAreaElement>('#allow-values').value).toBe('+44 20 7946 0000\n\n');
    expect(page.changes()).toEqual([]);
    await page.press('Remove Ann Lindqvist');
    expect(page.changes()).toEqual(['Not saved yet: deny list']);
    await page.press('Discard');
    expect(page.all('app-deny-card li')).toHaveLength(1);
    await page.set('#deny-value', ' ann lindqvist', 'input');
    expect(page.text()).toContain('This is on the list already.');
  });

  it('say at each field what is wrong with it, until it is changed', async () => {
    const page = await open();
    await page.set('#custom-pattern-0', '(?=x)', 'input');
    await page.set('#allow-domains', 'a.example\n@b', 'input');
    await page.submit();
    const errors = [
      { path: 'rules.custom.0.pattern', message: 'look-around is not supported' },
      { path: 'rules.allow.domains.1', message: 'is no domain' },
    ];
    await page.answer('PUT /privacy/policy', { ...problemOf('bad-input', 400), errors }, 400);
    expect(words(page.find('app-save-bar'))).toContain('Some fields are wrong: each says why.');
    expect(page.text()).toContain('line 2: is no domain');
    expect(document.activeElement?.id).toBe('allow-domains');
    expect(page.find('#custom-pattern-0').getAttribute('aria-invalid')).toBe('true');
    await page.set('#custom-pattern-0', 'x', 'input');
    expect(page.text()).not.toContain('look-around is not supported');
    expect(page.text()).toContain('is no domain');
  });

  it('ask before anything is destroyed sooner', async () => {
    const page = await open();
    await page.set('#retention-originals', '7');
    await page.submit();
    page.http.expectNone({ method: 'PUT' });
    expect(page.text()).toContain('Keep data for less time?');
    page.find<HTMLButtonElement>('[role=dialog] .btn-danger').click();
    expect(await page.answer('PUT /privacy/policy', privacyPolicy(8))).toMatchObject({
      rules: { retentionDays: { originals: 7, results: null } },
    });
  });

  it('let one choose when somebody else saved meanwhile', async () => {
    const page = await open();
    await page.set('[aria-label="Treatment of IP address"]', 'mask');
    await page.submit();
    await page.answer('PUT /privacy/policy', conflict, 409);
    const theirs = { ...privacyPolicy(8, { deny: [] }), createdBy: 'Ben Okafor' };
    await page.answer('GET /privacy/policy', theirs);
    expect(words(page.find('app-newer-policy'))).toContain(
      'Ben Okafor saved version 8 meanwhile , 2 min ago . Changed there: deny list.',
    );
    await page.submit();
    page.http.expectNone({ method: 'PUT' });
    await page.press('Keep mine, to save over it');
    await page.submit();
    expect(await page.answer('PUT /privacy/policy', conflict, 409)).toMatchObject({ basedOn: 8 });
    await page.answer('GET /privacy/policy', { ...theirs, version: 9 });
    await page.press('Drop mine, show version 9');
    expect(page.changes()).toEqual([]);
    expect(page.all('app-deny-card li')).toHaveLength(0);
    expect(page.find<HTMLSelectElement>('[aria-label="Treatment of IP address"]').value).toBe('keep');
  });

  it('say why nothing was saved', async () => {
    const page = await open();
    await page.press('Remove Ann Lindqvist');
    await page.submit();
    await page.answer('PUT /privacy/policy', problemOf('not-ready', 503, 'The database is away.'), 503);
    expect(words(page.find('app-save-bar'))).toContain('The database is away.');
    expect(page.changes()).toHaveLength(1);
  });

  it('are not left with changes unless that is meant', async () => {
    const page = await open();
    const unload = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(unload()).toBe(false);
    await page.press('Remove Ann Lindqvist');
    expect(unload()).toBe(true);
    await page.press('Account');
    expect(page.text()).toContain('Leave without saving?');
    await page.press('Cancel');
    expect(page.router.url).toBe('/settings/privacy');
    await page.press('Account');
    await page.press('Leave');
    expect(page.router.url).toBe('/settings/account');
  });

  it('take a newer version over when nothing is being changed', async () => {
    const page = await open();
    page.live.reload$.next('manual');
    await page.answer('GET /privacy/policy', privacyPolicy(8, { deny: [] }));
    expect(page.text()).toContain('Version 8');
    expect(page.all('app-deny-card li')).toHaveLength(0);
  });

  it('say what failed, and try again', async () => {
    const page = await pageUnderTest('/settings/privacy', routes, actorOf('admin'));
    await page.answer('GET /privacy/policy', problemOf('not-ready', 503, 'The database is away.'), 503);
    expect(page.text()).toContain('Privacy policy could not be loaded. The database is away.');
    await page.press('Retry');
    await page.answer('GET /privacy/policy', privacyPolicy(7));
    expect(page.text()).toContain('Version 7');
  });
});
