import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryFileLock } from './file-lock';
import { countLeases } from './leases';
import { placesIn } from './places';
import { adoptPostmaster, type Postmaster, type ServerSetup, startPostmaster, stopPostmaster } from './postmaster';
import { isRunning, ownIdentity } from './process-identity';
import { readState, writeState } from './server-state';

// A process of its own: it keeps the server up as long as any living process holds a lease, and then stops it.
// Nobody's child and nobody's terminal, so that only the leases decide.

/** What the process that starts the supervisor tells it, as JSON in the first argument. */
export interface SupervisorTask {
  token: string;
  dataDir: string;
  setup: ServerSetup;
}

const pollMs = 500;
const crashesInARow = 5;
const calmAfterMs = 60_000;

const { token, dataDir, setup } = JSON.parse(process.argv[2] ?? '') as SupervisorTask;
const places = placesIn(dataDir);
let stopAsked = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => (stopAsked = true));

try {
  await supervise(adoptPostmaster(setup) ?? (await startPostmaster(setup)));
} catch (error) {
  writeState(places.state, { token, failure: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}

async function supervise(postmaster: Postmaster): Promise<void> {
  let current = publish(postmaster);
  let crashes: number[] = [];
  for (;;) {
    await sleep(pollMs);
    // The data folder was deleted, and may have been made anew by another start: this server is nobody's now.
    if (readState(places.state)?.token !== token) return stopPostmaster(setup, current.identity);
    if (stopAsked || countLeases(places.leases) === 0) {
      if (await retire(current)) return;
    } else if (!isRunning(current.identity)) {
      crashes = [...crashes.filter((at) => Date.now() - at < calmAfterMs), Date.now()];
      if (crashes.length > crashesInARow)
        throw new Error(`Postgres ended ${crashes.length} times within a minute (see ${setup.log}).`);
      // The same port: the clients connect again by themselves.
      current = publish(await startPostmaster(setup, current.port));
    }
  }
}

function publish(postmaster: Postmaster): Postmaster {
  writeState(places.state, {
    token,
    dataDir,
    port: postmaster.port,
    postmaster: postmaster.identity,
    supervisor: ownIdentity(),
    setup,
  });
  return postmaster;
}

/** Stops the server unless someone is attaching right now, or has just done so. */
async function retire(postmaster: Postmaster): Promise<boolean> {
  const unlock = tryFileLock(places.lock);
  if (!unlock) return false;
  try {
    if (!stopAsked && countLeases(places.leases) > 0) return false;
    await stopPostmaster(setup, postmaster.identity);
    rmSync(places.state, { force: true });
    return true;
  } finally {
    unlock();
  }
}
