import { actorOf, problemOf } from '../../../../testing/actors';
import { pageUnderTest, words } from '../../../../testing/page-under-test';
import { apiKey } from '../testing/settings-fixtures';
import { ApiKeysPage } from './api-keys-page';

const routes = [{ path: 'keys', component: ApiKeysPage }];

async function open(...items: object[]) {
  const page = await pageUnderTest('/keys', routes, actorOf('admin'));
  await page.answer('GET /api-keys', { items });
  const rows = () => page.all('app-api-key-row').map(words);
  const tick = async (label: string) => {
    const found = page.all('label').find(({ textContent }) => textContent.includes(label));
    found?.querySelector('input')?.click();
    await page.settle();
  };
  return { ...page, rows, tick };
}

describe('API keys page', () => {
  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00.000Z') }));
  afterEach(() => jest.useRealTimers());

  it('shows what each key may do, when it was used and when it ends', async () => {
    const page = await open(
      apiKey({ name: 'done', revokedAt: '2026-02-28T12:00:00.000Z' }),
      apiKey({
        id: 'k2',
        isScoped: true,
        lastUsedAt: '2026-03-01T11:58:00.000Z',
        expiresAt: '2026-03-03T12:00:00.000Z',
      }),
    );
    const [first, second] = page.rows();
    expect(first).toContain('webshop Expires soon');
    expect(first).toContain('swy_4fA9…');
    expect(first).toContain('Agent, 2 scopes');
    expect(first).toContain('Last used 2 min ago');
    expect(second).toContain('done Revoked');
    expect(second).toContain('all of its role');
    expect(page.has('Revoke done')).toBe(false);
  });

  it('creates a key with all that its role may, and shows it once', async () => {
    const page = await open();
    expect(page.text()).toContain('There is none yet.');
    await page.press('Create key');
    page.type('#key-name', 'webshop');
    await page.submit();
    const sent = await page.answer('POST /api-keys', { apiKey: apiKey(), key: 'swy_secret' }, 201);
    expect(sent).toEqual({ name: 'webshop', role: 'agent', expiresInDays: 90 });
    expect(page.find('app-one-time-text code').textContent).toBe('swy_secret');
    expect(page.find('pre').textContent).toContain("-H 'authorization: Bearer swy_secret'");
    await page.press('Done');
    expect(page.text()).not.toContain('swy_secret');
    expect(page.rows()).toHaveLength(1);
  });

  it('narrows a key to scopes of its role', async () => {
    const page = await open();
    await page.press('Create key');
    page.type('#key-name', 'prometheus');
    await page.tick('Only some of that');
    await page.submit();
    page.http.expectNone({ method: 'POST' });
    expect(page.text()).toContain('Tick what it may do.');
    await page.tick('Submit tickets');
    await page.tick('Read Prometheus metrics');
    expect(page.text()).not.toContain('Manage people');
    page.find<HTMLInputElement>('input[value=viewer]').click();
    await page.settle();
    expect(page.text()).not.toContain('Submit tickets');
    page.find<HTMLInputElement>('input[name=days][value=""]').click();
    await page.submit();
    const created = { apiKey: apiKey({ permissions: ['metrics:read'], isScoped: true }), key: 'swy_secret' };
    expect(await page.answer('POST /api-keys', created, 201)).toEqual({
      name: 'prometheus',
      role: 'viewer',
      scopes: ['metrics:read'],
      expiresInDays: null,
    });
  });

  it('says why a key could not be made, and keeps what was typed', async () => {
    const page = await open();
    await page.press('Create key');
    page.type('#key-name', 'webshop');
    await page.submit();
    await page.answer('POST /api-keys', problemOf('not-permitted', 403, 'Beyond what you may do.'), 403);
    expect(page.find('[role=alert]').textContent).toContain('Beyond what you may do.');
    expect(page.find<HTMLInputElement>('#key-name').value).toBe('webshop');
  });

  it('revokes a key after asking', async () => {
    const page = await open(apiKey());
    await page.press('Revoke webshop');
    page.http.expectNone(() => true);
    await page.press('Revoke key');
    await page.answer(`DELETE /api-keys/${apiKey().id}`, null, 204);
    await page.answer('GET /api-keys', { items: [apiKey({ revokedAt: '2026-03-01T12:00:00.000Z' })] });
    expect(page.rows()[0]).toContain('Revoked just now');
  });
});
