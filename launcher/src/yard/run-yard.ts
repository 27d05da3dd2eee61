import { join } from 'node:path';
import { type AppConfig, environmentWith, isGiven } from '@switchyard/config';
import { attachEmbedded } from '@switchyard/embedded';
import { buildServers } from '../build/build';
import { SupervisedProcess } from '../processes/supervised-process';
import type { Progress } from '../terminal/progress';
import { localAddress } from './address';
import { choosePort, portIsFree } from './choose-port';
import type { Shutdown } from './shutdown';
import { waitUntilReady } from './wait-until-ready';

/** A yard at work: API and workers run, and are started again when they die. */
export interface RunningYard {
  config: AppConfig;
  /** Folder of the embedded database; null when there is another. */
  clusterDir: string | null;
  port: number;
  /** Where the API answers on this machine. */
  address: string;
  logs: string;
}

export interface YardOptions<T> {
  root: string;
  config: AppConfig;
  workers: number;
  progress: Progress;
  shutdown: Shutdown;
  /** Begins once the programs are built, beside everything else, and is waited for. It is told the port of the API. */
  beside: (port: number) => Promise<T>;
}

const readyWithinMs = 120_000;
const workerGraceMs = 5_000;
const apiGraceMs = 3_000;

/** Where the tools and processes of this working copy write their logs. */
export const logsIn = (config: AppConfig): string => join(config.dataDir, 'logs');

/** Builds and starts everything but the dashboard; resolves when the API serves requests and what goes on beside is done. */
export async function runYard<T>(options: YardOptions<T>): Promise<{ yard: RunningYard; beside: T }> {
  const { root, config, workers, progress, shutdown } = options;
  const { host } = config.http;
  const port = await choosePort({ port: config.http.port, isGiven: isGiven('PORT') }, portIsFree(host));
  const logs = logsIn(config);
  const built = progress.step('Building API and worker', () => buildServers({ root, logs, signal: shutdown.signal }));
  const beside = built.then(() => options.beside(port));
  beside.catch(() => undefined); // It is waited for at the end; until then something else may fail first.
  const [, clusterDir] = await Promise.all([
    built,
    config.database.url
      ? null
      : progress.step('Starting the embedded Postgres', () => attach(config, progress, shutdown)),
  ]);
  shutdown.signal.throwIfAborted();
  const address = localAddress(host, port);
  await progress.step(`Starting the API and ${workers} ${workers === 1 ? 'worker' : 'workers'}`, () => {
    const env = environmentWith({ PORT: String(port), DATA_DIR: config.dataDir, NO_COLOR: '1' });
    const launch = (name: string, project: string, args: readonly string[] = []) =>
      launchProcess({ name, project, args, env, logs, root, progress, shutdown });
    // Its output is kept in a file, where no link that lets somebody in may be.
    endTogether([launch('api', 'api', ['--without-first-link'])], apiGraceMs, shutdown);
    const names = Array.from({ length: workers }, (_, index) => `worker-${index + 1}`);
    endTogether(
      names.map((name) => launch(name, 'worker')),
      workerGraceMs,
      shutdown,
    );
    return waitUntilReady(address, readyWithinMs, shutdown.signal);
  });
  return { yard: { config, clusterDir, port, address, logs }, beside: await beside };
}

async function attach(config: AppConfig, progress: Progress, shutdown: Shutdown): Promise<string> {
  const yard = await attachEmbedded({ dataDir: config.dataDir, log: (line) => progress.say(`  ${line}`) });
  shutdown.add(() => yard.release());
  return yard.clusterDir;
}

interface Launch {
  name: string;
  project: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  logs: string;
  root: string;
  progress: Progress;
  shutdown: Shutdown;
}

function launchProcess({ name, project, args, env, logs, root, progress, shutdown }: Launch): SupervisedProcess {
  const log = join(logs, `${name}.log`);
  const child = new SupervisedProcess({
    name,
    script: join(root, 'dist', project, 'main.js'),
    args,
    env,
    log,
    say: (line) => progress.say(line),
    onGivenUp: (lastLines) => {
      progress.say([`${name} ends again and again. Its last lines (all of them: ${log}):`, ...lastLines].join('\n  '));
      void shutdown.exit(1);
    },
  });
  child.start();
  return child;
}

function endTogether(children: SupervisedProcess[], graceMs: number, shutdown: Shutdown): void {
  shutdown.add(
    async () => void (await Promise.all(children.map((child) => child.stop(graceMs)))),
    () => children.forEach((child) => child.kill()),
  );
}
