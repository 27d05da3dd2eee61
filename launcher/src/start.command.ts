import { join } from 'node:path';
import { loadConfig } from '@switchyard/config';
import { buildDashboard } from './build/build';
import { formatDuration } from './terminal/duration';
import { Progress } from './terminal/progress';
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

/** Starts everything on one address, says where to look, and stays until it is told to stop. */
export async function start({ workers }: { workers: number }): Promise<Started> {
  const root = join(import.meta.dirname, '../..');
  const config = loadConfig();
  const progress = new Progress(process.stdout);
  const shutdown = new Shutdown(progress);
  // In the background from the beginning: the slowest part, and nothing waits for it.
  const dashboard = bringDashboard(root, logsIn(config), progress, shutdown.signal);
  shutdown.add(async () => void (await dashboard));
  try {
    const yard = await runYard({ root, config, workers, progress, shutdown });
    progress.say(`Ready ${formatDuration(performance.now())} after the start.`);
    for (const line of describeYard(yard)) progress.say(line);
    return { root, yard, progress, shutdown, dashboard };
  } catch (error) {
    if (!shutdown.signal.aborted) progress.say(error instanceof Error ? error.message : String(error));
    return shutdown.exit(1);
  }
}

async function bringDashboard(root: string, logs: string, progress: Progress, signal: AbortSignal): Promise<boolean> {
  try {
    await progress.step('Building the dashboard', () => buildDashboard({ root, logs, signal }));
    return true;
  } catch (error) {
    if (!signal.aborted) progress.say(error instanceof Error ? error.message : String(error));
    return false;
  }
}
