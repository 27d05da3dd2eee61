import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, isRoot, type ServerAccount } from './server-account';

/**
 * A folder outside the project that belongs to this user, that nobody else can write and `account` can enter: for
 * what Postgres must read when the project is in a private home. Null when there is none.
 */
export function outsideFolder(account: ServerAccount): string | null {
  const temporary = join(tmpdir(), `switchyard-${process.getuid?.() ?? 'user'}`);
  const candidates = isRoot() ? ['/var/lib/switchyard', temporary] : [temporary];
  return candidates.find((dir) => claim(dir) && canEnter(dir, account)) ?? null;
}

function claim(dir: string): boolean {
  try {
    if (mkdirSync(dir, { recursive: true })) chmodSync(dir, 0o755);
    const { uid, mode } = lstatSync(dir);
    // Anyone may have made a folder of this name in the temporary directory before.
    return process.platform === 'win32' || (uid === process.getuid?.() && (mode & 0o170_022) === 0o040_000);
  } catch {
    return false;
  }
}
