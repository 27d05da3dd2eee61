import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries } from './binaries';
import { placeCluster } from './cluster-place';
import { EmbeddedError } from './embedded-error';
import { withFileLock } from './file-lock';
import { databaseUser, initialiseCluster, isInitialised } from './initialise-cluster';
import { launchSupervisor } from './launch-supervisor';
import { countLeases, takeLease } from './leases';
import { type Places, placesIn } from './places';
import { stopPostmaster } from './postmaster';
import { isRunning } from './process-identity';
import { loadSecrets } from './secrets';
import { findOrphan, findServer, type RunningServer } from './server-state';

export interface AttachOptions {
  /** Folder of the database, its secrets and its log; made when missing. */
  dataDir: string;
  /** Takes the few lines a person should see. */
  log: (line: string) => void;
}

/** A share in the embedded Postgres of a data folder. */
export interface EmbeddedYard {
  databaseUrl: string;
  /** 32 bytes, base64; made on first start. */
  masterKey: string;
  /** Where the data really is: not in the data folder when Postgres cannot reach that. */
  clusterDir: string;
  /** Gives the share back. The last one out waits until the server has stopped. Calling it again does nothing. */
  release: () => Promise<void>;
}

const lockWaitMs = 120_000;
const stopWaitMs = 15_000;

/**
 * Shares the embedded Postgres of `dataDir` with all other processes of this machine that attach to it: the first one
 * makes and starts it; it stops when the last one has released it or died. Throws `EmbeddedError`.
 */
export async function attachEmbedded({ dataDir, log }: AttachOptions): Promise<EmbeddedYard> {
  const places = prepare(dataDir);
  const returnLease = takeLease(places.leases);
  try {
    return await withFileLock(places.lock, lockWaitMs, async () => {
      const server = findServer(places.state, places.dataDir) ?? (await startServer(places, log));
      const { databasePassword, masterKey } = loadSecrets(places.secrets, true);
      const databaseUrl = `postgres://${databaseUser}:${databasePassword}@127.0.0.1:${server.port}/postgres`;
      const { clusterDir } = server.setup;
      return { databaseUrl, masterKey, clusterDir, release: () => release(places, server, returnLease) };
    });
  } catch (error) {
    returnLease();
    throw error;
  }
}

function prepare(dataDir: string): Places {
  try {
    mkdirSync(dataDir, { recursive: true });
    const places = placesIn(realpathSync(dataDir));
    mkdirSync(places.leases, { recursive: true });
    return places;
  } catch (error) {
    throw new EmbeddedError(
      `The data folder ${dataDir} cannot be written (${(error as NodeJS.ErrnoException).code}); set DATA_DIR to another folder.`,
    );
  }
}

async function startServer(places: Places, log: (line: string) => void): Promise<RunningServer> {
  const place = placeCluster(places, log);
  const binaries = findBinaries(place.account, log);
  const { databasePassword } = loadSecrets(places.secrets, isInitialised(place.clusterDir));
  if (!isInitialised(place.clusterDir)) log(`Making the embedded database in ${place.clusterDir}.`);
  await initialiseCluster(place, binaries, databasePassword);
  return launchSupervisor(places, { ...place, postgres: binaries.postgres, pgCtl: binaries.pgCtl, log: places.log });
}

async function release(places: Places, server: RunningServer, returnLease: () => void): Promise<void> {
  returnLease();
  const deadline = Date.now() + stopWaitMs;
  while (countLeases(places.leases) === 0 && isRunning(server.supervisor) && Date.now() < deadline) await sleep(50);
  // A supervisor that was killed leaves the server behind: then the last one out stops it.
  if (countLeases(places.leases) === 0 && findOrphan(places.state, places.dataDir)) {
    await withFileLock(places.lock, lockWaitMs, () => stopOrphan(places));
  }
}

async function stopOrphan(places: Places): Promise<void> {
  const orphan = findOrphan(places.state, places.dataDir);
  if (!orphan || countLeases(places.leases) > 0) return;
  await stopPostmaster(orphan.setup, orphan.postmaster);
  rmSync(places.state, { force: true });
}
