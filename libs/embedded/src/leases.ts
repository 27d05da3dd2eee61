import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity';

/** Says that this process needs the server; gives the function that takes it back. */
export function takeLease(leasesDir: string): () => void {
  mkdirSync(leasesDir, { recursive: true });
  const path = join(leasesDir, `${process.pid}-${randomUUID()}.json`);
  writeJson(path, ownIdentity());
  return () => rmSync(path, { force: true });
}

/** How many leases belong to a living process; those of dead ones are removed. */
export function countLeases(leasesDir: string): number {
  let living = 0;
  for (const name of listJson(leasesDir)) {
    const path = join(leasesDir, name);
    const holder = readJson<ProcessIdentity>(path);
    if (holder && isRunning(holder)) living++;
    else rmSync(path, { force: true });
  }
  return living;
}

function listJson(dir: string): string[] {
  try {
    return readdirSync(dir).filter((name) => name.endsWith('.json'));
  } catch {
    return []; // The data folder was deleted.
  }
}
