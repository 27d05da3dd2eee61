import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { parse } from 'node:path';
import { EmbeddedError } from './embedded-error';

/** Whom the server runs as; empty: as this process. Postgres refuses to run as root. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/** The account for the cluster in `clusterDir` (its owner, once it exists). */
export function accountFor(clusterDir: string): ServerAccount {
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (isRoot()) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivilegedAccount();
  if (owner && process.getuid && owner.uid !== process.getuid()) {
    throw new EmbeddedError(
      `The database in ${clusterDir} belongs to uid ${owner.uid}; start as that user or as root, or set DATA_DIR to another folder.`,
    );
  }
  return {};
}

/** True when the account can enter the folder. */
export function canEnter(dir: string, account: ServerAccount): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', dir], { ...account, ...neutral(dir) }).status === 0;
}

/** A working directory that every account can enter, and no variables that Postgres would listen to. */
export const neutral = (dir: string): { cwd: string; env: NodeJS.ProcessEnv | undefined } => ({
  cwd: parse(dir).root,
  env: process.platform === 'win32' ? undefined : { LC_ALL: 'C' },
});

function unprivilegedAccount(): ServerAccount {
  return idsOf('postgres') ?? idsOf('nobody') ?? { uid: 65_534, gid: 65_534 };
}

function idsOf(user: string): ServerAccount | null {
  const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, user], { encoding: 'utf8' }).stdout?.trim());
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}
