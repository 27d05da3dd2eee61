import { readJson, writeJson } from './json-file';
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
  const state = readState(path);
  if (!state || 'failure' in state || state.dataDir !== dataDir) return null;
  return isRunning(state.supervisor) ? state : null;
}
