import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedError } from './embedded-error';
import { readJson, writeJson } from './json-file';
import { outsideFolder } from './outside-folder';
import type { Places } from './places';
import { accountFor, canEnter, type ServerAccount } from './server-account';

/** The cluster's folder, which may not exist yet, and whom its server runs as. */
export interface ClusterPlace {
  clusterDir: string;
  account: ServerAccount;
}

interface Elsewhere {
  clusterDir: string;
  dataDir: string;
}

/** In the data folder, or outside when the account that Postgres must run as cannot reach the data folder. */
export function placeCluster(places: Places, log: (line: string) => void): ClusterPlace {
  const account = accountFor(places.cluster);
  const reachable = canEnter(places.dataDir, account);
  if (existsSync(places.cluster)) {
    if (reachable) return { clusterDir: places.cluster, account };
    throw new EmbeddedError(
      `The database in ${places.cluster} cannot be reached by uid ${account.uid}, which Postgres runs as; move the project out of the private folder or open the folders above to others (chmod o+x).`,
    );
  }
  const known = rememberedPlace(places, log);
  if (known) return { clusterDir: known, account: accountFor(known) };
  if (reachable) return { clusterDir: places.cluster, account };
  return { clusterDir: placeOutside(places, account, log), account };
}

function rememberedPlace(places: Places, log: (line: string) => void): string | null {
  const known = readJson<Elsewhere>(places.clusterElsewhere);
  if (!known) return null;
  // A copy of a data folder must not run on the original's cluster; a moved one may.
  if (known.dataDir !== places.dataDir && existsSync(known.dataDir)) return null;
  if (existsSync(known.clusterDir)) return known.clusterDir;
  log(`The database that was in ${known.clusterDir} is gone; an empty one is made.`);
  return null;
}

function placeOutside(places: Places, account: ServerAccount, log: (line: string) => void): string {
  const base = outsideFolder(account);
  if (!base) {
    throw new EmbeddedError(
      `Postgres cannot run as root, and uid ${account.uid} cannot reach ${places.dataDir}; set DATA_DIR to a folder outside private homes, or set DATABASE_URL.`,
    );
  }
  const hash = createHash('sha256').update(places.dataDir).digest('hex').slice(0, 16);
  const clusterDir = join(base, hash);
  writeJson(places.clusterElsewhere, { clusterDir, dataDir: places.dataDir } satisfies Elsewhere);
  log(`The database is kept in ${clusterDir}: Postgres cannot run as root, and ${places.dataDir} is private to root.`);
  return clusterDir;
}
