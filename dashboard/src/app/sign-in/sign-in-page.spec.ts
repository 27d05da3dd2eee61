import { actorOf, problemOf } from '../../../testing/actors';
import { pageUnderTest } from '../../../testing/page-under-test';
import { SignInPage } from './sign-in-page';

const token = 'x'.repeat(43);
const routes = [
  { path: 'sign-in', component: SignInPage },
  { path: '**', children: [] },
];
const options = { oidc: null, needsFirstPerson: false };
const nobody = problemOf('not-signed-in', 401);
const wrong = problemOf('wrong-credentials', 401, 'The e-mail address or the password is wrong.');
const needsCode = problemOf('second-factor-required', 401);

async function open(query = '', offered: object = options) {
  const page = await pageUnderTest(`/sign-in${query}`, routes);
  await page.answer('GET /session', nobody, 401);
  await page.answer('GET /sign-in-options', offered);
  const fill = async (password = 'correct horse battery') => {
    page.type('#email', ' Ann@example.com ');
    page.type('input[name=password]', password);
    await page.submit();
  };
  return { ...page, fill };
}

const openLink = async (link: object, status = 200) => {
  const page = await pageUnderTest(`/sign-in?next=/tickets#link=${token}`, routes);
  expect(await page.answer('POST /sign-in-links/look', link, status)).toEqual({ token });
  return page;
};
const linkOf = (kind: string, name: string | null = 'Dmitri') => ({
  kind,
  name,
  expiresAt: '2026-03-02T00:00:00.000Z',
});

describe('sign-in page', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('signs in by password and goes where one wanted to', async () => {
    const page = await open('?next=/tickets?status%3Dfailed');
    await page.fill();
    const sent = await page.answer('POST /session', actorOf('agent'));
    expect(sent).toEqual({ email: 'Ann@example.com', password: 'correct horse battery' });
    await page.answer('GET /session', actorOf('agent'));
    expect(page.router.url).toBe('/tickets?status=failed');
    expect(page.session.can('tickets:submit')).toBe(true);
  });

  it('goes to nowhere but this server', async () => {
    const page = await open('?next=//evil.example/');
    await page.fill();
    await page.answer('POST /session', actorOf('agent'));
    await page.answer('GET /session', actorOf('agent'));
    expect(page.router.url).toBe('/overview');
  });

  it('leaves by a page load for what the API serves itself', async () => {
    const page = await open('?next=/admin/queues');
    await page.fill();
    await page.answer('POST /session', actorOf('admin'));
    await page.answer('GET /session', actorOf('admin'));
    expect(page.loads).toEqual(['/admin/queues']);
  });

  it('does not ask who is signed in already', async () => {
    const page = await pageUnderTest('/sign-in?next=/activity', routes);
    await page.answer('GET /session', actorOf('viewer'));
    expect(page.router.url).toBe('/activity');
  });

  it('says that it was wrong, and lets one try again', async () => {
    const page = await open();
    await page.fill('wrong');
    await page.answer('POST /session', wrong, 401);
    expect(page.find('[role=alert]').textContent).toContain('The e-mail address or the password is wrong.');
    expect(page.find<HTMLInputElement>('#email').value).toBe('Ann@example.com');
    expect(document.activeElement?.getAttribute('name')).toBe('password');
    await page.fill();
    expect(page.find('[role=alert]').textContent.trim()).toBe('');
    await page.answer('POST /session', actorOf('agent'));
  });

  it('sends nothing without both, and nothing twice', async () => {
    const page = await open();
    await page.submit();
    page.http.expectNone({ method: 'POST' });
    await page.fill();
    await page.submit();
    await page.answer('POST /session', wrong, 401);
  });

  it('asks for the second factor and sends the code by itself', async () => {
    const page = await open();
    await page.fill();
    await page.answer('POST /session', needsCode, 401);
    expect(page.text()).toContain('six digits');
    page.type('#code', '123 45');
    await page.settle();
    page.http.expectNone({ method: 'POST' });
    page.type('#code', '123 456');
    await page.answer('POST /session', problemOf('wrong-code', 401, 'The code is wrong.'), 401);
    expect(page.text()).toContain('The code is wrong.');
    page.type('#code', '654321');
    const sent = await page.answer('POST /session', actorOf('agent'));
    expect(sent).toEqual({ email: 'Ann@example.com', password: 'correct horse battery', code: '654321' });
    await page.answer('GET /session', actorOf('agent'));
    expect(page.router.url).toBe('/overview');
  });

  it('takes a recovery code in its place', async () => {
    const page = await open();
    await page.fill();
    await page.answer('POST /session', needsCode, 401);
    await page.press('Use a recovery code');
    page.type('#code', 'abcde-fghij');
    await page.submit();
    expect(await page.answer('POST /session', wrong, 401)).toMatchObject({ code: 'abcde-fghij' });
    expect(page.all('#email')).toHaveLength(1);
    expect(page.text()).toContain('The e-mail address or the password is wrong.');
  });

  it('counts down when there were too many tries', async () => {
    const page = await open();
    await page.fill('wrong');
    await page.answer('POST /session', problemOf('too-many-attempts', 429), 429, { 'retry-after': '61' });
    expect(page.text()).toContain('The next one is taken in 1 min 1 s.');
    await page.elapse(2_000);
    expect(page.text()).toContain('The next one is taken in 59 s.');
    await page.fill();
    page.http.expectNone({ method: 'POST' });
    await page.elapse(60_000);
    expect(page.text()).not.toContain('Too many attempts');
    await page.fill();
    await page.answer('POST /session', actorOf('agent'));
  });

  it('offers the identity provider, and repeats nothing that an address says', async () => {
    const provider = { oidc: { name: 'Example Corp' }, needsFirstPerson: false };
    const page = await open('?next=/tickets&problem=oidc-not-invited', provider);
    expect(page.find('a.btn').textContent).toContain('Continue with Example Corp');
    expect(page.find('a.btn').getAttribute('href')).toBe('/api/v1/oidc/start?next=%2Ftickets');
    expect(page.text()).toContain('nobody has added you here');
    await page.router.navigateByUrl('/sign-in?problem=Call-0800-SCAM');
    await page.settle();
    expect(page.text()).not.toContain('SCAM');
    expect(page.text()).toContain('You have not been signed in.');
  });

  it('says when the browser keeps no cookie', async () => {
    const page = await open();
    await page.fill();
    await page.answer('POST /session', actorOf('agent'));
    await page.answer('GET /session', nobody, 401);
    await page.answer('GET /sign-in-options', options);
    expect(page.text()).toContain('Allow cookies');
  });

  it('leads to the console while there is nobody', async () => {
    const page = await open('', { oidc: null, needsFirstPerson: true });
    expect(page.text()).toContain('Nobody can sign in yet');
    expect(page.all('input')).toHaveLength(0);
    await page.press('Look again');
    await page.answer('GET /session', nobody, 401);
    await page.answer('GET /sign-in-options', options);
    expect(page.all('#email')).toHaveLength(1);
  });

  it('tries again by itself while the server is away', async () => {
    const page = await pageUnderTest('/sign-in', routes);
    const away = problemOf('not-ready', 503, 'The database is away.');
    await page.answer('GET /session', away, 503);
    await page.answer('GET /sign-in-options', away, 503);
    expect(page.text()).toContain('Switchyard does not answer');
    expect(page.text()).toContain('The database is away.');
    await page.elapse(5_000);
    await page.answer('GET /session', nobody, 401);
    await page.answer('GET /sign-in-options', options);
    expect(page.all('#email')).toHaveLength(1);
  });
});

describe('one-time links', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('make the first person; the token leaves the address at once', async () => {
    const page = await openLink(linkOf('first-person', null));
    expect(page.router.url).toBe('/sign-in?next=%2Ftickets');
    expect(page.find<HTMLInputElement>('input[name=password]').autocomplete).toBe('new-password');
    page.type('#name', 'Ann');
    page.type('#email', 'ann@example.com');
    page.type('input[name=password]', ' a few words in a row ');
    await page.submit();
    const sent = await page.answer('POST /sign-in-links/redeem', actorOf('admin'));
    expect(sent).toEqual({ token, name: 'Ann', email: 'ann@example.com', password: ' a few words in a row ' });
    await page.answer('GET /session', actorOf('admin'));
    expect(page.router.url).toBe('/tickets');
  });

  it('set a password', async () => {
    const page = await openLink(linkOf('set-password'));
    expect(page.text()).toContain('Hello Dmitri.');
    page.type('input[name=password]', 'a few words in a row');
    await page.submit();
    const sent = await page.answer('POST /sign-in-links/redeem', actorOf('agent'));
    expect(sent).toEqual({ token, password: 'a few words in a row' });
  });

  it('sign in at once, and offer a second try when that fails', async () => {
    const page = await openLink(linkOf('sign-in'));
    await page.answer('POST /sign-in-links/redeem', problemOf('not-ready', 503, 'The database is away.'), 503);
    expect(page.text()).toContain('The database is away.');
    await page.press('Try again');
    expect(await page.answer('POST /sign-in-links/redeem', actorOf('admin'))).toEqual({ token });
    await page.answer('GET /session', actorOf('admin'));
    expect(page.router.url).toBe('/tickets');
  });

  it.each([
    [410, 'link-not-valid'],
    [400, 'validation-failed'],
  ])('say that they do not work any more (%p)', async (status, name) => {
    const page = await openLink(problemOf(name, status), status);
    expect(page.text()).toContain('This link does not work any more');
    await page.press('To sign-in');
    await page.answer('GET /session', nobody, 401);
    await page.answer('GET /sign-in-options', options);
    expect(page.all('#email')).toHaveLength(1);
  });

  it('say so too when they were used meanwhile', async () => {
    const page = await openLink(linkOf('set-password'));
    page.type('input[name=password]', 'a few words in a row');
    await page.submit();
    await page.answer('POST /sign-in-links/redeem', problemOf('link-not-valid', 410), 410);
    expect(page.text()).toContain('This link does not work any more');
  });

  it('are tried again while the server is away', async () => {
    const page = await openLink(problemOf('not-ready', 503, 'The database is away.'), 503);
    expect(page.text()).toContain('Switchyard does not answer');
    await page.elapse(5_000);
    await page.answer('POST /sign-in-links/look', linkOf('set-password'));
    expect(page.text()).toContain('Choose a password');
  });
});
