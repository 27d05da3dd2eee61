import { actorOf } from '../../../testing/actors';
import { pageUnderTest } from '../../../testing/page-under-test';
import { settingsRoutes } from './settings.routes';

const routes = [{ path: 'settings', children: settingsRoutes }];

describe('settings', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('begin with one’s account and show an admin all sections', async () => {
    const page = await pageUnderTest('/settings', routes, actorOf('admin'));
    expect(page.router.url).toBe('/settings/account');
    expect(page.all('nav a').map(({ textContent }) => textContent.trim())).toEqual([
      'Account',
      'People',
      'API keys',
      'Privacy',
    ]);
  });

  it.each(['people', 'api-keys', 'privacy'])('keep %s from everybody else', async (path) => {
    const page = await pageUnderTest(`/settings/${path}`, routes, actorOf('agent'));
    expect(page.all('nav')).toHaveLength(0);
    expect(page.text()).toContain('Your role, agent, does not open this page.');
    page.http.expectNone(() => true);
  });
});
