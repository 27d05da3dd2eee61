import { rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError } from './embedded-error';
import { readJson } from './json-file';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity';

const retryMs = 40;
/** A lock file without a readable owner is either being written right now or was left by a process killed then. */
const unreadableAfterMs = 2_000;

/** Runs `work` while no other process holds the lock at `path`; a lock left by a killed process is taken over. */
export async function withFileLock<T>(path: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + waitMs;
  let unlock = tryFileLock(path);
  while (!unlock) {
    if (Date.now() > deadline) {
      const owner = readJson<ProcessIdentity>(path);
      throw new EmbeddedError(
        `Process ${owner?.pid ?? '?'} has held ${path} for over ${Math.round(waitMs / 1000)} s; end that process and start again.`,
      );
    }
    await sleep(retryMs);
    unlock = tryFileLock(path);
  }
  try {
    return await work();
  } finally {
    unlock();
  }
}

/** Takes the lock and gives the function that lets it go, or null when a living process has it. */
export function tryFileLock(path: string): (() => void) | null {
  if (create(path)) return () => rmSync(path, { force: true });
  if (isHeld(path)) return null;
  // Only the holder of the second file may remove the first, and looks again before: else two processes that both
  // saw the dead owner could remove each other's fresh lock.
  const guard = `${path}.takeover`;
  if (!create(guard)) {
    if (!isHeld(guard)) rmSync(guard, { force: true });
    return null;
  }
  try {
    if (!isHeld(path)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
  return create(path) ? () => rmSync(path, { force: true }) : null;
}

function create(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(ownIdentity()), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(path: string): boolean {
  const owner = readJson<ProcessIdentity>(path);
  if (owner) return isRunning(owner);
  try {
    return Date.now() - statSync(path).mtimeMs < unreadableAfterMs;
  } catch {
    return false;
  }
}
