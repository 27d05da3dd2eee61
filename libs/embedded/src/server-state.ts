import { readJson, writeJson } from './json-file';
import type { ServerSetup } from './postmaster';
import { isRunning, type ProcessIdentity } from './process-identity';

/** A running server as its supervisor describes it. */
export interface RunningServer {
  /** Tells one supervisor's statement from another's. */
  token: string;
  /** A copied data folder holds the original's statement, so it says whose it is. */
  dataDir: string;
  port: number;
  postmaster: ProcessIdentity;
  supervisor: ProcessIdentity;
  /** What it takes to stop the server should its supervisor be gone. */
  setup: ServerSetup;
}
export interface FailedServer {
  token: string;
  failure: string;
}
export type ServerState = RunningServer | FailedServer;

export const readState = (path: string): ServerState | null => readJson<ServerState>(path);
export const writeState = (path: string, state: ServerState): void => writeJson(path, state);

/** The server that runs for this data folder, if its supervisor is there to look after it. */
export function findServer(path: string, dataDir: string): RunningServer | null {
  const server = readServer(path, dataDir);
  return server && isRunning(server.supervisor) ? server : null;
}

/** The server of this data folder whose supervisor was killed; it may be running still. */
export function findOrphan(path: string, dataDir: string): RunningServer | null {
  const server = readServer(path, dataDir);
  return server && !isRunning(server.supervisor) ? server : null;
}

function readServer(path: string, dataDir: string): RunningServer | null {
  const state = readState(path);
  return state && !('failure' in state) && state.dataDir === dataDir ? state : null;
}
