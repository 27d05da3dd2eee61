import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, freePort, type TestBackend } from '@switchyard/testing';

const root = join(import.meta.dirname, '../../..');

/** The product as separate processes, built as for production. */
export interface YardUnderTest {
  url: string;
  startWorker: () => ChildProcess;
  startApi: () => Promise<ChildProcess>;
  /** GETs JSON of the API. */
  get: <T>(path: string) => Promise<T>;
  /** POSTs JSON to the API; rejects on any answer but a success. */
  post: <T>(path: string, body: unknown) => Promise<T>;
  /** Ends every process started here, and waits for their ends. */
  stop: () => Promise<void>;
}

/** Ends `child` and resolves when it is gone. */
export const end = (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') =>
  new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill(signal);
  });

/** Prepares processes on the servers of `backend`; nothing runs yet. */
export async function prepareYard(backend: TestBackend, env: Record<string, string> = {}): Promise<YardUnderTest> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const children: ChildProcess[] = [];
  const variables = {
    PATH: process.env['PATH'] ?? '',
    PORT: String(port),
    DATABASE_URL: backend.databaseUrl,
    REDIS_URL: backend.redisUrl ?? '',
    MASTER_KEY: randomBytes(32).toString('base64'),
    LOG_LEVEL: 'error',
    ...env,
  };
  const start = (app: 'api' | 'worker') => {
    const stdio: ['ignore', 'inherit', 'inherit'] = ['ignore', 'inherit', 'inherit'];
    const child = spawn(process.execPath, ['--enable-source-maps', `dist/${app}/main.js`], {
      cwd: root,
      env: variables,
      stdio,
    });
    children.push(child);
    return child;
  };
  const request = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const response = await fetch(url + path, init);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const get = <T>(path: string) => request<T>(path);
  return {
    url,
    startWorker: () => start('worker'),
    startApi: async () => {
      const child = start('api');
      await eventually(() => get('/api/health/ready'), { timeoutMs: 30_000 });
      return child;
    },
    get,
    post: (path, body) =>
      request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    stop: async () => void (await Promise.all(children.map((child) => end(child)))),
  };
}

/** The shipped sample tickets, as request bodies. */
export function sampleTickets(): { externalId: string }[] {
  const folder = join(root, 'samples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !name.startsWith('labels'));
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { externalId: string }),
  );
}
