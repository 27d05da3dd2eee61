import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { environmentWith } from '@switchyard/config';
import type { z } from 'zod';
import { endProcess, ownGroup } from '../processes/end-process';

export const adminScript = (root: string): string => join(root, 'dist/api/admin.js');

interface AdminOptions {
  /** Root of the working copy, where the API is built. */
  root: string;
  dataDir: string;
}

const graceMs = 1_000;

/** Gives orders by the admin command line. What it prints may be secret: it goes into no log. */
export class Admin {
  constructor(private readonly options: AdminOptions) {}

  /** Carries out a command and resolves to what it printed; rejects with its own words when it refuses. */
  async order<T>(args: readonly string[], schema: z.ZodType<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const { root, dataDir } = this.options;
    const child = spawn(process.execPath, [adminScript(root), ...args, '--json'], {
      ...ownGroup,
      cwd: root,
      env: environmentWith({ DATA_DIR: dataDir }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = () => void endProcess(child, graceMs);
    signal?.addEventListener('abort', stop);
    const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    signal?.removeEventListener('abort', stop);
    signal?.throwIfAborted();
    if (code !== 0) throw new Error(err.trim() || `${args[0]} failed`);
    return schema.parse(JSON.parse(out));
  }
}
