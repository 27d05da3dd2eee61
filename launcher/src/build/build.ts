import { join } from 'node:path';
import { runTool } from '../processes/run-tool';

export interface BuildOptions {
  /** Root of the working copy. */
  root: string;
  /** Folder for what the tools say. */
  logs: string;
  signal: AbortSignal;
}

/** Bundles the API and the workers into `dist/`. */
export async function buildServers({ root, logs, signal }: BuildOptions): Promise<void> {
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
  const bundle = (project: string) =>
    runTool({
      name: `The build of ${project}`,
      command: [rolldown, '-c', `${project}/rolldown.config.mjs`],
      env: {},
      log: join(logs, `build-${project}.log`),
      signal,
    });
  await Promise.all([bundle('api'), bundle('worker')]);
}

/** Builds the dashboard into `dist/`, behind everything else that runs; unchanged sources come out of Nx's cache. */
export function buildDashboard({ root, logs, signal }: BuildOptions): Promise<void> {
  return runTool({
    name: 'The build of the dashboard',
    command: [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run', 'dashboard:build', '--output-style=static'],
    env: { NX_DAEMON: 'false', NX_TUI: 'false' },
    log: join(logs, 'build-dashboard.log'),
    inBackground: true,
    signal,
  });
}
