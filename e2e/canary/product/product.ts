import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { attachEmbedded, freePort } from '@switchyard/embedded';
import {
  createDataDir,
  eventually,
  type OpenAiSimulator,
  type RedisServer,
  startOpenAiSimulator,
  startRedis,
} from '@switchyard/testing';
import { adminKeyHeader } from '../../src/testing/admin-key';
import { startTraceCollector, type TraceCollector } from '../../src/testing/trace-collector';
import { end } from '../../src/testing/yard-under-test';
import { Recording } from '../scanning/recorded.place';
import { type LeakyModel, startLeakyModel } from './leaky-model';

const root = join(import.meta.dirname, '../../..');

export type Backend = 'postgres' | 'redis';
export type Engine = 'local' | 'openai';

/** The product as it runs after `npm start`: its processes and an embedded Postgres in a data folder. */
export interface Product {
  url: string;
  /** An admin's API key, as a header. */
  headers: { authorization: string };
  databaseUrl: string;
  redisUrl: string | null;
  dataDir: string;
  clusterDir: string;
  collector: TraceCollector;
  simulator: OpenAiSimulator;
  model: LeakyModel;
  /** What the processes print, on both outputs. */
  log: Recording;
  /** Starts the one worker, in the place of the one that runs; it sorts and drafts by `engine`. */
  workBy: (engine: Engine) => Promise<void>;
  /** Ends the processes, so that all they have to tell has been told. */
  end: () => Promise<void>;
  /** Ends what is left, and removes the data. */
  remove: () => Promise<void>;
}

const unlimited = '100000000';

/** Starts the built product with everything on that could tell something: traces, and logs at their most talkative. */
export async function startProduct(backend: Backend): Promise<Product> {
  const folder = createDataDir();
  const embedded = await attachEmbedded({ dataDir: folder.path, log: () => undefined });
  const redis: RedisServer | null = backend === 'redis' ? await startRedis() : null;
  const collector = await startTraceCollector();
  const simulator = await startOpenAiSimulator({ requestsPerMinute: 10_000_000 });
  const model = await startLeakyModel(simulator);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = new Recording();
  const env = {
    PATH: process.env['PATH'] ?? '',
    PORT: String(port),
    DATA_DIR: folder.path,
    REDIS_URL: redis?.url ?? '',
    LOG_LEVEL: 'verbose',
    OPENAI_API_KEY: simulator.apiKey,
    OPENAI_BASE_URL: model.url,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '200',
    OTEL_BSP_MAX_QUEUE_SIZE: '100000',
    RATE_LIMIT_REQUESTS: unlimited,
    RATE_LIMIT_INTAKE: unlimited,
    RATE_LIMIT_ANONYMOUS: unlimited,
    RATE_LIMIT_SIGN_IN: unlimited,
  };
  const children: ChildProcess[] = [];
  const start = (app: 'api' | 'worker', engine: Engine, args: readonly string[] = []): ChildProcess => {
    const child = spawn(process.execPath, ['--enable-source-maps', `dist/${app}/main.js`, ...args], {
      cwd: root,
      env: { ...env, TRIAGE_ENGINE: engine },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const output of ['stdout', 'stderr'] as const) record(child, output, `${app}, ${output}`, log);
    children.push(child);
    return child;
  };
  let worker: ChildProcess | null = null;
  start('api', 'openai', ['--without-first-link']);
  await eventually(
    async () => {
      const { ok, status } = await fetch(`${url}/api/health/ready`);
      if (!ok) throw new Error(`the API is not ready: ${status}`);
    },
    { timeoutMs: 60_000, everyMs: 100 },
  );
  return {
    url,
    headers: await adminKeyHeader(embedded.databaseUrl),
    databaseUrl: embedded.databaseUrl,
    redisUrl: redis?.url ?? null,
    dataDir: folder.path,
    clusterDir: embedded.clusterDir,
    collector,
    simulator,
    model,
    log,
    workBy: async (engine) => {
      if (worker) await end(worker);
      worker = start('worker', engine);
    },
    end: async () => void (await Promise.all(children.map((child) => end(child)))),
    remove: async () => {
      await Promise.all(children.map((child) => end(child)));
      await Promise.all([model.close(), simulator.close(), collector.close(), redis?.stop()]);
      await embedded.release();
      folder.remove();
    },
  };
}

/** One piece of evidence a line. */
function record(child: ChildProcess, output: 'stdout' | 'stderr', from: string, log: Recording): void {
  let rest = '';
  const add = (text: string) => log.add(from, text);
  child[output]?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(add);
  });
  child[output]?.on('end', () => rest && add(rest));
}
