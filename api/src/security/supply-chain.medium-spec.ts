import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const readJson = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}
interface Manifest {
  name: string;
  license?: string | { type: string };
  licenses?: { type: string }[];
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  overrides: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const { packages } = readJson<{ packages: Record<string, LockedPackage> }>('package-lock.json');
const product = readJson<Manifest>('package.json');
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that ask for no more than to be named. */
const permissive = new Set([
  ...['MIT', 'MIT-0', 'Apache-2.0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Python-2.0'],
  ...['CC0-1.0', 'Unlicense', 'Zlib'],
]);
/** Of data that only the build uses. */
const forTheBuild = new Set(['CC-BY-4.0']);

/** The licences a package names; all of them must be fine for `AND`, one of them for `OR`. */
function isPermissive({ license, licenses }: Manifest, more: ReadonlySet<string>): boolean {
  const named =
    typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
  if (!named) return false;
  const isFine = (name: string) => permissive.has(name) || more.has(name);
  const alternatives = named.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((all) => all.split(' AND ').every(isFine));
}

const installed = locked.filter(([path, { link }]) => !link && existsSync(join(root, path, 'package.json')));
const refused = (entries: typeof locked, more: ReadonlySet<string>) =>
  entries.map(([path]) => path).filter((path) => !isPermissive(readJson<Manifest>(`${path}/package.json`), more));

describe('lockfile gate', () => {
  it('pins every package to its content', () => {
    expect(locked.length).toBeGreaterThan(500);
    for (const [path, { integrity, link }] of locked)
      expect([path, link ?? false, integrity]).toEqual([path, false, expect.stringMatching(/^sha512-/)]);
  });

  it('names no other place than the public registry', () => {
    const places = locked.flatMap(([path, { resolved }]) => (resolved ? [`${path} ${resolved}`] : []));
    expect(places.filter((place) => !place.includes(' https://registry.npmjs.org/'))).toEqual([]);
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).not.toMatch(/registry\s*=|_auth|always-auth/);
  });

  it('asks for exact versions of the registry alone', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = product;
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('is what is installed', () => {
    for (const [path, { version }] of installed) {
      expect([path, readJson<{ version: string }>(`${path}/package.json`).version]).toEqual([path, version]);
    }
  });

  it('lets no package run a script when it is installed', () => {
    const withScripts = new Set(
      locked.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, '')),
    );
    for (const name of withScripts) expect([name, product.allowScripts[name]]).toEqual([name, false]);
  });
});

describe('licence gate', () => {
  it('takes permissive licences alone into what is shipped', () => {
    const shipped = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(shipped.length).toBeGreaterThan(100);
    expect(refused(shipped, new Set())).toEqual([]);
  });

  it('takes no other into the build, of which the dashboard is a part', () => {
    expect(installed.length).toBeGreaterThan(500);
    expect(refused(installed, forTheBuild)).toEqual([]);
  });

  it('would notice another one', () => {
    const manifest = (license: string) => ({ license }) as unknown as Manifest;
    for (const name of [
      'GPL-3.0',
      'AGPL-3.0-only',
      'SSPL-1.0',
      'UNLICENSED',
      'SEE LICENSE IN x',
      'MIT AND GPL-2.0',
      '',
    ]) {
      expect([name, isPermissive(manifest(name), forTheBuild)]).toEqual([name, false]);
    }
    expect(isPermissive(manifest('(GPL-2.0 OR MIT)'), new Set())).toBe(true);
  });
});
