import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { eventually } from './eventually';
import { freePort } from '@switchyard/embedded';

/** A Redis server of its own: append-only file, `noeviction`, private folder, free port. */
export interface RedisServer {
  url: string;
  /** Ends the server and removes its data. */
  stop: () => Promise<void>;
  /** Starts the server again on the same port with what its disk holds; ends it first if it runs. */
  restart: () => Promise<void>;
  /** Ends the server by kill -9. */
  killHard: () => Promise<void>;
}

const programs = ['redis-server', 'valkey-server'] as const;
let program: (typeof programs)[number] | null | undefined;

/** Whether there is a Redis or Valkey server on PATH. In CI there must be one: without it this throws. */
export function redisAvailable(): boolean {
  program ??= programs.find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
  if (program === null && process.env['CI']) throw new Error(`CI needs ${programs.join(' or ')} on PATH`);
  return program !== null;
}

/** Starts a Redis server; throws when there is none on PATH. */
export async function startRedis(): Promise<RedisServer> {
  if (!redisAvailable() || !program) throw new Error(`there is no ${programs.join(' or ')} on PATH`);
  const dir = mkdtempSync(join(tmpdir(), 'switchyard-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child = await launch(program, port, dir);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  };
  // A process that ends without stopping its server must not leave it behind.
  const endWithProcess = () => child.kill('SIGKILL');
  process.once('exit', endWithProcess);
  return {
    url,
    stop: async () => {
      await end('SIGTERM');
      process.off('exit', endWithProcess);
      rmSync(dir, { recursive: true, force: true });
    },
    restart: async () => {
      await end('SIGTERM');
      child = await launch(program ?? programs[0], port, dir);
    },
    killHard: () => end('SIGKILL'),
  };
}

async function launch(name: string, port: number, dir: string): Promise<ChildProcess> {
  const options = [
    '--bind',
    '127.0.0.1',
    '--appendonly',
    'yes',
    '--appendfsync',
    'everysec',
    '--maxmemory-policy',
    'noeviction',
    '--save',
    '',
  ];
  const child = spawn(name, ['--port', String(port), '--dir', dir, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output = `${output}${chunk.toString()}`.slice(-2_000)));
  await eventually(async () => {
    if (child.exitCode !== null) return;
    const client = new Redis(port, '127.0.0.1', {
      lazyConnect: true,
      retryStrategy: () => null,
      maxRetriesPerRequest: 0,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.ping(); // Fails while the append-only file is being loaded.
    } finally {
      client.disconnect();
    }
  });
  if (child.exitCode !== null) throw new Error(`${name} ended at once: ${output}`);
  return child;
}
