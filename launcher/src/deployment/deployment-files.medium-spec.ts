import { readFileSync } from 'node:fs';
import { environmentSchema } from '@switchyard/config';
import { parse } from 'yaml';

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

interface Service {
  image?: string;
  build?: { target: string };
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  healthcheck?: unknown;
  depends_on?: Record<string, { condition: string }>;
}
const composeText = read('docker-compose.yml');
const { services } = parse(composeText, { merge: true }) as { services: Record<string, Service> };
const dockerfile = read('Dockerfile');
const example = Object.fromEntries(
  [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name ?? '', value ?? '']),
);

describe('.env.example', () => {
  it('has every variable that is read, with its default', () => {
    const defaults = environmentSchema.parse({}) as Record<string, string | number | string[] | undefined>;
    const shown = (value: string | number | string[] | undefined) => (value ?? '').toString();
    const expected = Object.keys(environmentSchema.shape).map((name) => [name, shown(defaults[name])]);
    expect(example).toMatchObject(Object.fromEntries(expected));
  });

  it('has every variable of docker-compose.yml, and none that nobody reads', () => {
    const used = [...composeText.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name ?? '');
    const read = new Set([...used, ...Object.keys(environmentSchema.shape)]);
    expect(Object.keys(example).sort()).toEqual([...read].sort());
  });
});

describe('docker-compose.yml', () => {
  it('refuses to start without secrets', () => {
    const secrets = [...composeText.matchAll(/\$\{(POSTGRES_PASSWORD|REDIS_PASSWORD|MASTER_KEY)(:\?)?/g)];
    expect(new Set(secrets.map(([, name]) => name)).size).toBe(3);
    expect(secrets.filter(([, , required]) => required === undefined)).toEqual([]);
    expect([example['POSTGRES_PASSWORD'], example['REDIS_PASSWORD'], example['MASTER_KEY']]).toEqual(['', '', '']);
  });

  it('publishes the API alone, on this machine alone', () => {
    const published = Object.entries(services).flatMap(([name, { ports }]) =>
      (ports ?? []).map((port) => `${name} ${port}`),
    );
    expect(published).toEqual(['api 127.0.0.1:${PORT:-3000}:3000']);
  });

  it('gives the processes variables that they know', () => {
    for (const name of ['migrate', 'api', 'worker']) {
      const variables = Object.keys(services[name]?.environment ?? {});
      expect(Object.keys(environmentSchema.shape)).toEqual(expect.arrayContaining(variables));
      expect(variables).toEqual(expect.arrayContaining(['DATABASE_URL', 'REDIS_URL', 'MASTER_KEY']));
    }
  });

  it('starts API and workers on a migrated schema', () => {
    for (const name of ['api', 'worker']) {
      expect(services[name]?.depends_on?.['migrate']).toEqual({ condition: 'service_completed_successfully' });
    }
    expect(services['migrate']?.command).toEqual(['node', 'dist/api/migrate.js']);
  });

  it('runs Redis so that it keeps its jobs', () => {
    expect(services['redis']?.command?.join(' ')).toContain(
      '--appendonly yes --appendfsync everysec --maxmemory-policy noeviction',
    );
  });

  it('knows of every service whether it is healthy', () => {
    for (const { healthcheck, build } of Object.values(services)) {
      const stage = dockerfile.split(/^FROM /m).find((text) => text.split('\n')[0]?.endsWith(` AS ${build?.target}`));
      expect(healthcheck ?? /^HEALTHCHECK .* CMD /m.exec(stage ?? '')).toBeTruthy();
    }
  });
});

describe('Dockerfile', () => {
  it('runs the processes as an ordinary user', () => {
    const runtime = dockerfile.split(/^FROM /m).find((text) => text.startsWith('node:22-bookworm-slim AS runtime'));
    expect(runtime).toMatch(/^USER node$/m);
    expect(dockerfile.match(/^USER /gm)).toHaveLength(1);
  });
});
