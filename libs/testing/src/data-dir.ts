import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty data folder of its own. */
export interface DataDir {
  path: string;
  remove: () => void;
}

/** Makes a data folder that the embedded Postgres can use in place, also when the tests run as root. */
export function createDataDir(): DataDir {
  const path = mkdtempSync(join(tmpdir(), 'switchyard-data-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
