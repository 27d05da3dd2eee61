import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When `path`, or anything in it, was changed last; files count with the folders that lost some. */
function changedAt(path: string): number {
  const { mtimeMs } = statSync(path);
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.reduce((latest, entry) => {
    const inner = join(path, entry.name);
    return Math.max(latest, entry.isDirectory() ? changedAt(inner) : statSync(inner).mtimeMs);
  }, mtimeMs);
}

/** True when `output` is there and no source below `folders`, and none of `files`, has changed since it was made. */
export function isUpToDate(output: string, folders: readonly string[], files: readonly string[]): boolean {
  const builtAt = statSync(output, { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt === undefined) return false;
  const sources = [...folders.map(changedAt), ...files.map((file) => statSync(file).mtimeMs)];
  return sources.every((changed) => changed < builtAt);
}
