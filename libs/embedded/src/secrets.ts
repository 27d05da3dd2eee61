import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { EmbeddedError } from './embedded-error';
import { readJson, writeJson } from './json-file';

export interface Secrets {
  databasePassword: string;
  /** 32 random bytes, base64. */
  masterKey: string;
}

/** The secrets of a data folder; made when there is no database yet, never replaced: data would be lost with them. */
export function loadSecrets(path: string, clusterExists: boolean): Secrets {
  if (existsSync(path)) {
    const known = readJson<Partial<Secrets>>(path);
    if (known?.databasePassword && known.masterKey)
      return { databasePassword: known.databasePassword, masterKey: known.masterKey };
    throw new EmbeddedError(
      `${path} cannot be read; restore it from a backup: without it the stored tickets cannot be opened.`,
    );
  }
  if (clusterExists) {
    throw new EmbeddedError(`${path} is missing; restore it from a backup, or remove the data folder to start empty.`);
  }
  const made = {
    databasePassword: randomBytes(24).toString('base64url'),
    masterKey: randomBytes(32).toString('base64'),
  };
  writeJson(path, made, 0o600);
  return made;
}
