import { join } from 'node:path';
import { runTool } from '../processes/run-tool';
import { isUpToDate } from './is-up-to-date';

export interface BuildOptions {
  /** Root of the working copy. */
  root: string;
  /** Folder for what the tools say. */
  logs: string;
  signal: AbortSignal;
}

/** Bundles the API and the workers into `dist/`. */
export async function buildServers(options: BuildOptions): Promise<void> {
  await Promise.all([bundle('api', options), bundle('worker', options)]);
}

const sharedSources = [
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.node.json',
  'rolldown.server.mjs',
  'rolldown.script.mjs',
];

/** Bundles the API, and with it the admin command line, unless that has been done since the last change. */
export async function buildApiOnce(options: BuildOptions): Promise<void> {
  const below = (...paths: string[]) => paths.map((path) => join(options.root, path));
  const [output = '', ...folders] = below('dist/api/admin.js', 'api', 'libs');
  if (!isUpToDate(output, folders, below(...sharedSources))) await bundle('api', options);
}

function bundle(project: string, { root, logs, signal }: BuildOptions): Promise<void> {
  return runTool({
    name: `The build of ${project}`,
    command: [join(root, 'node_modules/rolldown/bin/cli.mjs'), '-c', `${project}/rolldown.config.mjs`],
    env: {},
    log: join(logs, `build-${project}.log`),
    signal,
  });
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
