import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The parsed file, or null when it is missing or not JSON (half-written by a killed process). */
export function readJson<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return null;
  }
}

/** Replaces the file in one step: readers see the old or the new content, also after a crash. */
export function writeJson(path: string, value: unknown, mode = 0o644): void {
  const draft = `${path}.${process.pid}.tmp`;
  const fd = openSync(draft, 'w', mode);
  try {
    writeFileSync(fd, `${JSON.stringify(value, null, 2)}\n`);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(draft, path);
}
