import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname } from 'node:path';
import { environmentWith } from '@switchyard/config';
import { endProcess, ownGroup } from './end-process';
import { OutputLines } from './output-lines';

export interface Tool {
  name: string;
  /** Script for Node, and its arguments. */
  command: readonly [script: string, ...args: string[]];
  env: Record<string, string>;
  log: string;
  /** Let everything else go first. */
  inBackground?: boolean;
  /** Ends the tool, and what it started, before it is done. */
  signal: AbortSignal;
}

const graceMs = 1_000;
const lowPriority = 10;

/** Runs a tool to its end, quietly; when it fails, throws an error that holds its last lines. */
export async function runTool({ name, command, env, log, inBackground, signal }: Tool): Promise<void> {
  signal.throwIfAborted();
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const lines = new OutputLines();
  const child = spawn(process.execPath, [...command], {
    ...ownGroup,
    env: environmentWith({ ...env, NO_COLOR: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (inBackground && child.pid !== undefined) setPriority(child.pid, lowPriority);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      file.write(chunk);
      lines.add(chunk);
    });
  }
  const stop = () => void endProcess(child, graceMs);
  signal.addEventListener('abort', stop);
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  signal.removeEventListener('abort', stop);
  file.end();
  signal.throwIfAborted();
  if (code !== 0)
    throw new Error(`${name} failed:\n${lines.last.map((line) => `  ${line}`).join('\n')}\n  (all of it: ${log})`);
}
