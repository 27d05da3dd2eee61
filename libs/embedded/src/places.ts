import { join } from 'node:path';

/** Where things are in a data folder. `run` holds what only matters while the server runs. */
export function placesIn(dataDir: string) {
  const run = join(dataDir, 'run');
  return {
    dataDir,
    run,
    lock: join(run, 'attach.lock'),
    state: join(run, 'server.json'),
    leases: join(run, 'leases'),
    script: join(run, 'postgres-supervisor.mjs'),
    log: join(dataDir, 'postgres.log'),
    secrets: join(dataDir, 'secrets.json'),
    cluster: join(dataDir, 'postgres'),
    /** Names the cluster's folder when it could not be inside the data folder. */
    clusterElsewhere: join(dataDir, 'postgres-location.json'),
  };
}
export type Places = ReturnType<typeof placesIn>;
