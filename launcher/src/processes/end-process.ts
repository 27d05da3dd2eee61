import type { ChildProcess } from 'node:child_process';

const hasEnded = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

/** Signals a process started with `ownGroup`, and all that it started itself. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (hasEnded(child) || child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Asks a process to end, and ends it hard after `graceMs`. Resolves when it is gone. */
export async function endProcess(child: ChildProcess, graceMs: number): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  signalGroup(child, 'SIGTERM');
  const hard = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  await gone;
  clearTimeout(hard);
}

/** Ctrl-C in a terminal goes to a whole process group: in one of its own, a child hears of it from us alone, in order. */
export const ownGroup = { detached: process.platform !== 'win32', windowsHide: true } as const;
