import { join } from 'node:path';
import { loadConfig } from '@switchyard/config';
import { Admin } from './admin/admin';
import { findWayIn } from './admin/way-in';
import { buildDashboard } from './build/build';
import { formatDuration } from './terminal/duration';
import { Progress } from './terminal/progress';
import { shownAddress } from './yard/address';
import { describeYard } from './yard/describe-yard';
import { logsIn, type RunningYard, runYard } from './yard/run-yard';
import { Shutdown } from './yard/shutdown';

/** Everything that is up after a start. */
export interface Started {
  root: string;
  yard: RunningYard;
  progress: Progress;
  shutdown: Shutdown;
  /** Resolves when the dashboard can be looked at; false when its build failed, which has been said. */
  dashboard: Promise<boolean>;
}

export interface StartOptions<T> {
  workers: number;
  /** Orders of the caller's own: carried out while everything starts, and done when the start is. */
  orders: (admin: Admin, around: Pick<Started, 'progress' | 'shutdown'>) => Promise<T>;
}

/** Starts everything on one address, says where to look, and stays until it is told to stop. */
export async function start<T>({ workers, orders }: StartOptions<T>): Promise<Started & { ordered: T }> {
  const root = join(import.meta.dirname, '../..');
  const config = loadConfig();
  const progress = new Progress(process.stdout);
  const shutdown = new Shutdown(progress);
  // In the background from the beginning: the slowest part, and nothing waits for it.
  const dashboard = bringDashboard(root, logsIn(config), progress, shutdown.signal);
  shutdown.add(async () => void (await dashboard));
  const admin = new Admin({ root, dataDir: config.dataDir });
  const beside = async (port: number) => {
    const base = config.http.publicUrl ?? shownAddress(config.http.host, port);
    const wayIn = await findWayIn(admin, config, base, shutdown.signal).catch((error: unknown) => {
      if (!shutdown.signal.aborted) progress.say(`There is no link to sign in with: ${messageOf(error)}`);
      return null;
    });
    return { wayIn, ordered: await orders(admin, { progress, shutdown }) };
  };
  try {
    const { yard, beside: done } = await runYard({ root, config, workers, progress, shutdown, beside });
    progress.say(`Ready ${formatDuration(performance.now())} after the start.`);
    for (const line of describeYard(yard, done.wayIn)) progress.say(line);
    return { root, yard, progress, shutdown, dashboard, ordered: done.ordered };
  } catch (error) {
    if (!shutdown.signal.aborted) progress.say(messageOf(error));
    return shutdown.exit(1);
  }
}

async function bringDashboard(root: string, logs: string, progress: Progress, signal: AbortSignal): Promise<boolean> {
  try {
    await progress.step('Building the dashboard', () => buildDashboard({ root, logs, signal }));
    return true;
  } catch (error) {
    if (!signal.aborted) progress.say(messageOf(error));
    return false;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
