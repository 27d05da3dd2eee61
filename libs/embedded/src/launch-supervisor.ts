import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError } from './embedded-error';
import type { Places } from './places';
import type { ServerSetup } from './postmaster';
import { identityOf, isRunning } from './process-identity';
import { readState, type RunningServer } from './server-state';
import type { SupervisorTask } from './supervisor.process';
import script from './supervisor.process?script';

/** Starts a grandchild and names it: not being a child, it is spared when a tool ends this process with all its children. */
const starter = `
const { spawn } = require('node:child_process');
const child = spawn(process.execPath, process.argv.slice(1), { detached: true, stdio: ['ignore', 2, 2], windowsHide: true });
process.stdout.write(String(child.pid));
child.unref();
`;

/** Starts the process that runs the server, and waits until the server takes connections. */
export async function launchSupervisor(places: Places, setup: ServerSetup): Promise<RunningServer> {
  const token = randomUUID();
  writeFileSync(places.script, script);
  const pid = startDetached(
    [places.script, JSON.stringify({ token, dataDir: places.dataDir, setup } satisfies SupervisorTask)],
    places.log,
  );
  const supervisor = identityOf(pid);
  for (;;) {
    // Looked at first: a supervisor that ends has written its last word by then.
    const running = supervisor !== null && isRunning(supervisor);
    const state = readState(places.state);
    if (state?.token === token) {
      if ('failure' in state) throw new EmbeddedError(state.failure);
      return state;
    }
    if (!running) throw new EmbeddedError(`The process that runs Postgres ended unexpectedly (see ${places.log}).`);
    await sleep(15);
  }
}

function startDetached(args: string[], logPath: string): number {
  const log = openSync(logPath, 'a', 0o600);
  try {
    const started = spawnSync(process.execPath, ['-e', starter, ...args], {
      stdio: ['ignore', 'pipe', log],
      encoding: 'utf8',
      windowsHide: true,
    });
    return Number(started.stdout);
  } finally {
    closeSync(log);
  }
}
