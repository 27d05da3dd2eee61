import { permissionsOf, type Role, roles } from '@switchyard/domain';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { type DeclaredAccess, DeclaredAccesses } from '../auth/declared-access';
import { boardVerbs } from '../queue-board/board-verbs';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';

type Caller = Role | 'nobody';
const callers: readonly Caller[] = ['nobody', ...roles];
const somewhere = '00000000-0000-4000-8000-000000000000';

/** The callers are programs with keys; what is for people is tried in the specs of signing in. */
function mayUse(caller: Caller, { access: { to } }: DeclaredAccess): boolean {
  if (to === 'everybody') return true;
  if (caller === 'nobody' || to === 'people') return false;
  return to === 'signed-in' || permissionsOf(caller).includes(to);
}

describe('role × route matrix', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;
  const headers: Record<Caller, Record<string, string>> = { nobody: {}, viewer: {}, agent: {}, admin: {} };

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
    for (const role of roles) headers[role] = { authorization: `Bearer ${await api.newKey(role)}` };
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const routes = () => api.app.get(DeclaredAccesses, { strict: false }).list();

  it('knows every route and socket event', () => {
    const names = routes().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['POST /v1/tickets', 'GET /health/live', 'socket subscribe']));
    expect(names.length).toBeGreaterThan(35);
    expect(new Set(names).size).toBe(names.length);
  });

  it('opens to everybody nothing but signing in and the probes', () => {
    const open = routes().filter(({ access }) => access.to === 'everybody');
    expect(open.map(({ name }) => name).sort()).toEqual([
      'GET /health/live',
      'GET /health/ready',
      'GET /v1/oidc/callback',
      'GET /v1/oidc/start',
      'GET /v1/sign-in-options',
      'POST /v1/session',
      'POST /v1/sign-in-links/look',
      'POST /v1/sign-in-links/redeem',
    ]);
  });

  it('lets each role do what the route declares, and nothing else', async () => {
    const table: string[] = [];
    for (const route of routes().filter(({ name }) => !name.startsWith('socket '))) {
      const [method = '', path = ''] = route.name.split(' ');
      const address = (path === '/metrics' ? '' : '/api') + path.replace(/:\w+/g, somewhere);
      const answers: string[] = [];
      for (const caller of callers) {
        const body = method === 'GET' ? undefined : {};
        const { status } = await api.callWith(headers[caller])(method, address, body);
        const expected = mayUse(caller, route) ? 'passes' : caller === 'nobody' ? '401' : '403';
        const seen = [401, 403].includes(status) ? String(status) : 'passes';
        expect([route.name, caller, seen]).toEqual([route.name, caller, expected]);
        answers.push(`${caller}: ${seen}`);
      }
      table.push(`${route.name.padEnd(44)} ${route.access.to.padEnd(18)} ${answers.join('  ')}`);
    }
    process.stdout.write(`${table.join('\n')}\n`);
  }, 60_000);

  it('holds for every verb of Bull Board, too', async () => {
    for (const [route, { permission }] of Object.entries(boardVerbs)) {
      const [method = '', path = ''] = route.split(' ');
      // A queue that does not exist: what passes changes nothing.
      const address = `/admin/queues${path.replace(':queueName', 'no-such-queue').replace(/:\w+/g, 'x')}`;
      for (const caller of callers) {
        if (path === '/api/queues/pause' && caller === 'admin') continue;
        const { status } = await api.callWith(headers[caller])(
          method.toUpperCase(),
          address,
          method === 'get' ? undefined : {},
        );
        const held = caller !== 'nobody' && permission !== null && permissionsOf(caller).includes(permission);
        const refused = caller === 'nobody' ? 401 : 403;
        if (held) expect([route, caller, [401, 403].includes(status)]).toEqual([route, caller, false]);
        else expect([route, caller, status]).toEqual([route, caller, refused]);
      }
    }
  }, 60_000);

  it.each(['/api/docs', '/api/docs/openapi.json', '/admin/queues', '/admin/queues/static/x.js', '/api/nowhere'])(
    'does not show %s to strangers',
    async (path) => {
      const { status, body } = await api.callWith({})('GET', path);
      expect([status, JSON.stringify(body ?? '').includes('openapi')]).toEqual([
        path === '/api/nowhere' ? 404 : 401,
        false,
      ]);
    },
  );

  it('leads a stranger with a browser to the sign-in page, and back', async () => {
    const { status, headers: answer } = await api.callWith({ accept: 'text/html' })('GET', '/admin/queues/queue/x?a=1');
    expect([status, answer.get('location')]).toEqual([302, '/sign-in?next=%2Fadmin%2Fqueues%2Fqueue%2Fx%3Fa%3D1']);
  });
});
