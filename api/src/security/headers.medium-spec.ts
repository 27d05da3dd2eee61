import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test';

/** The directives of a response's Content-Security-Policy, with their sources. */
const policyOf = (headers: Headers): Record<string, string[]> =>
  Object.fromEntries(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );

describe('security headers and CSP', () => {
  let database: TestDatabase;
  let api: ApiUnderTest;
  let byHttps: ApiUnderTest;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
    byHttps = await startApi(database, { PUBLIC_URL: 'https://yard.example' });
  }, 60_000);
  afterAll(async () => {
    await Promise.all([api.close(), byHttps.close()]);
    await database.drop();
  });

  const look = async (path: string, of = api) =>
    (await fetch(of.url + path, { headers: { accept: 'text/html', authorization: `Bearer ${of.key}` } })).headers;
  const areas = ['/', '/tickets', '/api/v1/kpis', '/api/docs', '/admin/queues', '/api/v1/nothing', '/%E0%A4%A'];

  it.each(areas)('%s: no page of ours is framed, guessed at, or told to others', async (path) => {
    const headers = await look(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(policyOf(headers)['frame-ancestors']).toEqual(["'none'"]);
  });

  it.each(areas)('%s: no inline script, no eval, no foreign source', async (path) => {
    const policy = policyOf(await look(path));
    expect(policy['default-src']).toBeDefined();
    const sources = Object.values(policy).flat();
    for (const source of sources)
      expect(source).toMatch(/^('self'|'none'|data:|'nonce-[\w+/]{24}'|'sha256-[\w+/]{43}=')$/);
    expect([...(policy['script-src'] ?? policy['default-src'] ?? [])].join()).toMatch(/^'(self|none)'$/);
    expect(sources.filter((source) => source === 'data:')).toHaveLength(policy['img-src'] ? 1 : 0);
  });

  it('gives each page a nonce of its own, and none to data', async () => {
    const nonces = await Promise.all(
      Array.from({ length: 5 }, async () => policyOf(await look('/'))['style-src']?.find((s) => s.includes('nonce'))),
    );
    expect(new Set(nonces).size).toBe(5);
    expect(policyOf(await look('/api/v1/kpis'))['default-src']).toEqual(["'none'"]);
    expect((await look('/api/v1/kpis')).get('cache-control')).toBe('no-store');
  });

  it('keeps browsers on https where people come by https, and only there', async () => {
    for (const path of ['/', '/api/v1/kpis', '/admin/queues']) {
      expect((await look(path)).get('strict-transport-security')).toBeNull();
      expect(policyOf(await look(path))['upgrade-insecure-requests']).toBeUndefined();
      expect((await look(path, byHttps)).get('strict-transport-security')).toBe('max-age=31536000');
      expect(policyOf(await look(path, byHttps))['upgrade-insecure-requests']).toEqual([]);
    }
  });

  it('serves Bull Board and the docs from here alone, with nothing inline that a browser would run', async () => {
    for (const path of ['/admin/queues', '/api/docs']) {
      const response = await fetch(api.url + path, { headers: { authorization: `Bearer ${api.key}` } });
      expect(response.status).toBe(200);
      const page = await response.text();
      expect(page).not.toMatch(/https?:\/\//);
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
      const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
      expect(scripts.length).toBeGreaterThan(2);
      for (const [, attributes = '', text = ''] of scripts) {
        expect(attributes.includes('type="application/json"') || text.trim() === '').toBe(true);
      }
    }
  });
});
