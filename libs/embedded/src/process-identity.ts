import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process told apart from a later one that got the same id. `startedAt` is opaque; '' where it cannot be found out. */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

/** The running process with this id; null when there is none or only its zombie is left. */
export function identityOf(pid: number): ProcessIdentity | null {
  if (!exists(pid)) return null;
  if (process.platform === 'win32') return { pid, startedAt: '' };
  const found = process.platform === 'linux' ? readProc(pid) : askPs(pid);
  if (!found) return exists(pid) ? { pid, startedAt: '' } : null;
  return /^[ZXx]/.test(found.state) ? null : { pid, startedAt: found.startedAt };
}

export const ownIdentity = (): ProcessIdentity => identityOf(process.pid) ?? { pid: process.pid, startedAt: '' };

export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  const current = identityOf(pid);
  if (!current) return false;
  return startedAt === '' || current.startedAt === '' || current.startedAt === startedAt;
}

/** How the process was called, or null where that cannot be seen. */
export function commandLineOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return null;
  }
  return process.platform === 'win32' ? null : ps(pid, 'command=') || null;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readProc(pid: number): { state: string; startedAt: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program may hold anything, even ") ": what follows its last bracket is numbers.
    const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, startedAt: `${bootId()}:${rest[18] ?? ''}` };
  } catch {
    return null;
  }
}

/** Start times count from the boot, so that they mean nothing without it. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function askPs(pid: number): { state: string; startedAt: string } | null {
  const match = /^(\S+)\s+(.+)$/.exec(ps(pid, 'state=,lstart='));
  return match ? { state: match[1] ?? '', startedAt: match[2] ?? '' } : null;
}

const ps = (pid: number, columns: string): string =>
  spawnSync('ps', ['-p', String(pid), '-o', columns], {
    encoding: 'utf8',
    env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' },
  }).stdout?.trim() ?? '';
