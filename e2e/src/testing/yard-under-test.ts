import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ApiKeyCreated } from '@switchyard/contracts';
import { eventually, freePort, type TestBackend } from '@switchyard/testing';

const root = join(import.meta.dirname, '../../..');

/** The product as separate processes, built as for production. */
export interface YardUnderTest {
  url: string;
  /** An admin's API key, as a header. */
  headers: { authorization: string };
  startWorker: () => ChildProcess;
  /** Without `args` the API prints no link for the first person. */
  startApi: (args?: readonly string[]) => Promise<ChildProcess>;
  /** Everything that API processes have printed so far. */
  printed: () => string;
  /** Runs a command of the admin command line, which must succeed; what it prints for programs. */
  admin: <T>(...args: string[]) => Promise<T>;
  /** GETs JSON of the API with the admin's key. */
  get: <T>(path: string) => Promise<T>;
  /** POSTs JSON to the API with the admin's key; rejects on any answer but a success. */
  post: <T>(path: string, body: unknown) => Promise<T>;
  /** DELETEs with the admin's key. */
  remove: (path: string) => Promise<void>;
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

/** Prepares the schema and processes on the servers of `backend`; nothing runs yet. */
export async function prepareYard(backend: TestBackend, env: Record<string, string> = {}): Promise<YardUnderTest> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const children: ChildProcess[] = [];
  let printed = '';
  const variables = {
    PATH: process.env['PATH'] ?? '',
    PORT: String(port),
    DATABASE_URL: backend.databaseUrl,
    REDIS_URL: backend.redisUrl ?? '',
    MASTER_KEY: randomBytes(32).toString('base64'),
    LOG_LEVEL: 'error',
    ...env,
  };
  const admin = async <T>(...args: string[]): Promise<T> => {
    const script = [join(root, 'dist/api/admin.js'), ...args, '--json'];
    return JSON.parse((await promisify(execFile)(process.execPath, script, { cwd: root, env: variables })).stdout) as T;
  };
  const { key } = await admin<ApiKeyCreated>('create-api-key', '--name', 'end-to-end', '--role', 'admin');
  const headers = { authorization: `Bearer ${key}` };
  const start = (app: 'api' | 'worker', args: readonly string[] = []) => {
    const child = spawn(process.execPath, ['--enable-source-maps', `dist/${app}/main.js`, ...args], {
      cwd: root,
      env: variables,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      process.stdout.write(chunk);
      if (app === 'api') printed += chunk;
    });
    children.push(child);
    return child;
  };
  const request = async (path: string, init?: RequestInit): Promise<Response> => {
    const response = await fetch(url + path, { ...init, headers: { 'content-type': 'application/json', ...headers } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
  const json = async <T>(response: Promise<Response>) => (await (await response).json()) as T;
  return {
    url,
    headers,
    startWorker: () => start('worker'),
    startApi: async (args = ['--without-first-link']) => {
      const child = start('api', args);
      await eventually(() => request('/api/health/ready'), { timeoutMs: 30_000 });
      return child;
    },
    printed: () => printed,
    admin,
    get: (path) => json(request(path)),
    post: (path, body) => json(request(path, { method: 'POST', body: JSON.stringify(body) })),
    remove: async (path) => void (await request(path, { method: 'DELETE' })),
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
