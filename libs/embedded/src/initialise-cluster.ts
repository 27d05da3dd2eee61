import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Binaries } from './binaries';
import type { ClusterPlace } from './cluster-place';
import { EmbeddedError } from './embedded-error';
import { neutral } from './server-account';

/** Role that owns everything in the embedded cluster. */
export const databaseUser = 'switchyard';

const versionFile = (clusterDir: string) => join(clusterDir, 'PG_VERSION');
export const isInitialised = (clusterDir: string): boolean => existsSync(versionFile(clusterDir));

/** Makes the cluster (beside its place, then moved there: a killed start leaves nothing half-made), or checks its version. */
export async function initialiseCluster(place: ClusterPlace, binaries: Binaries, password: string): Promise<void> {
  const { clusterDir, account } = place;
  if (isInitialised(clusterDir)) {
    checkVersion(clusterDir, binaries.major);
    if (account.uid !== undefined && statSync(clusterDir).uid !== account.uid)
      giveTo(clusterDir, account.uid, account.gid);
    return;
  }
  const draft = `${clusterDir}.new`;
  const passwordFile = `${clusterDir}.pw`;
  for (const leftover of [draft, passwordFile]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  chmodSync(draft, 0o700);
  writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
  if (account.uid !== undefined && account.gid !== undefined) {
    for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  }
  try {
    await runInitdb(binaries.initdb, draft, passwordFile, account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, clusterDir);
}

async function runInitdb(
  initdb: string,
  dir: string,
  passwordFile: string,
  account: ClusterPlace['account'],
): Promise<void> {
  // The builtin provider knows the letters of all scripts and is the same on every machine.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const flags = ['--encoding=UTF8', ...locale, '--auth=scram-sha-256', '--no-sync', '--no-instructions'];
  const child = spawn(initdb, ['-D', dir, '-U', databaseUser, `--pwfile=${passwordFile}`, ...flags], {
    ...account,
    ...neutral(dir),
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  const [code, errors] = await Promise.all([ended, text(child.stderr)]);
  if (code !== 0)
    throw new EmbeddedError(
      `The embedded database could not be made in ${dir}: ${errors.trim().split('\n').at(-1) ?? `exit code ${code}`}`,
    );
}

function checkVersion(clusterDir: string, major: string): void {
  const made = readFileSync(versionFile(clusterDir), 'utf8').trim();
  if (made === major) return;
  throw new EmbeddedError(
    `The database in ${clusterDir} was made by Postgres ${made}, and this version brings Postgres ${major}; set DATA_DIR to another folder, or carry the data over with pg_dump.`,
  );
}

function giveTo(dir: string, uid: number, gid = uid): void {
  for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true }))
    lchownSync(join(entry.parentPath, entry.name), uid, gid);
  lchownSync(dir, uid, gid);
}
