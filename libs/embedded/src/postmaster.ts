import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError } from './embedded-error';
import { freePort } from './free-port';
import { commandLineOf, identityOf, isRunning, type ProcessIdentity } from './process-identity';
import { neutral, type ServerAccount } from './server-account';

/** What it takes to run the server of a cluster. */
export interface ServerSetup {
  clusterDir: string;
  account: ServerAccount;
  postgres: string;
  pgCtl: string;
  log: string;
}
export interface Postmaster {
  identity: ProcessIdentity;
  port: number;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '200',
  synchronous_commit: 'on',
  autovacuum: 'on',
  max_wal_size: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const startAttempts = 4;
const readyWithinMs = 60_000;
const maxLogBytes = 5 * 1024 * 1024;

/** Starts the server on `port`, or on a free one that is chosen anew when another program took it meanwhile. */
export async function startPostmaster(setup: ServerSetup, port?: number): Promise<Postmaster> {
  rotateLog(setup.log);
  for (let attempt = 1; ; attempt++) {
    await clearPostmasterFile(setup);
    const logStart = statSync(setup.log, { throwIfNoEntry: false })?.size ?? 0;
    const chosen = port ?? (await freePort());
    const child = spawnServer(setup, chosen);
    const identity = await untilReady(setup.clusterDir, child);
    if (identity) return { identity, port: chosen };
    if (attempt === startAttempts)
      throw new EmbeddedError(`Postgres does not start: ${lastError(setup.log, logStart)} (see ${setup.log}).`);
    await sleep(300);
  }
}

/** The server of this cluster that an earlier supervisor left running, if it takes connections. */
export function adoptPostmaster(setup: ServerSetup): Postmaster | null {
  const file = readPostmasterFile(setup.clusterDir);
  const identity = file && identityOf(file.pid);
  return file && identity && file.ready && isServerOf(setup.clusterDir, file.pid)
    ? { identity, port: file.port }
    : null;
}

/** Ends all connections and stops the server; harder when it does not heed. */
export async function stopPostmaster(setup: ServerSetup, identity: ProcessIdentity): Promise<void> {
  if (!isRunning(identity)) return;
  spawnSync(setup.pgCtl, ['-D', setup.clusterDir, '-m', 'fast', '-w', '-t', '8', 'stop'], {
    ...setup.account,
    ...neutral(setup.clusterDir),
    windowsHide: true,
  });
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    if (await gone(identity, 100)) return;
    end(identity.pid, signal);
    if (await gone(identity, 3_000)) return;
  }
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

function spawnServer(setup: ServerSetup, port: number): ChildProcess {
  const log = openSync(setup.log, 'a', 0o600);
  try {
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(setup.postgres, ['-D', setup.clusterDir, '-p', String(port), ...options], {
      ...setup.account,
      ...neutral(setup.clusterDir),
      stdio: ['ignore', log, log],
      windowsHide: true,
    });
    child.on('error', () => undefined); // Shows as an exit without a ready server.
    return child;
  } finally {
    closeSync(log);
  }
}

async function untilReady(clusterDir: string, child: ChildProcess): Promise<ProcessIdentity | null> {
  const deadline = Date.now() + readyWithinMs;
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const file = readPostmasterFile(clusterDir);
    if (file?.pid === child.pid && file.ready) return identityOf(child.pid);
    await sleep(15);
  }
  child.kill('SIGKILL');
  return null;
}

/** Postgres refuses to start while this file names any process that exists: a zombie, or one that got the id later. */
async function clearPostmasterFile(setup: ServerSetup): Promise<void> {
  const file = readPostmasterFile(setup.clusterDir);
  if (!file) return;
  const identity = identityOf(file.pid);
  if (identity && isServerOf(setup.clusterDir, file.pid)) await stopPostmaster(setup, identity);
  rmSync(join(setup.clusterDir, 'postmaster.pid'), { force: true });
}

function readPostmasterFile(clusterDir: string): { pid: number; port: number; ready: boolean } | null {
  const path = join(clusterDir, 'postmaster.pid');
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

const isServerOf = (clusterDir: string, pid: number): boolean =>
  commandLineOf(pid)?.includes(`-D ${clusterDir} `) ?? true;

async function gone(identity: ProcessIdentity, withinMs: number): Promise<boolean> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await sleep(25)) {
    if (!isRunning(identity)) return true;
  }
  return !isRunning(identity);
}

function rotateLog(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxLogBytes) renameSync(log, `${log}.1`);
}

function lastError(log: string, from: number): string {
  const lines = existsSync(log) ? readFileSync(log).subarray(from).toString('utf8').split('\n') : [];
  const fatal = lines.filter((line) => /FATAL|PANIC|error while loading/.test(line)).at(-1) ?? lines.at(-2);
  return fatal?.replace(/^.*(FATAL|PANIC):\s*/, '').trim() || 'it ended without a word';
}
