import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadConfig } from '@switchyard/config';
import { adminScript } from './admin/admin';
import { buildApiOnce } from './build/build';
import { logsIn } from './yard/run-yard';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Hands `args` over to the admin command line on this terminal; gives its exit code. */
export async function admin(args: readonly string[]): Promise<number> {
  const root = join(import.meta.dirname, '../..');
  const stopped = new AbortController();
  const stop = () => stopped.abort(new Error('stopped'));
  for (const signal of signals) process.once(signal, stop);
  await buildApiOnce({ root, logs: logsIn(loadConfig()), signal: stopped.signal });
  for (const signal of signals) process.off(signal, stop);
  const child = spawn(process.execPath, ['--enable-source-maps', adminScript(root), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child by the terminal; here it only must not come first.
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => child.once('error', fail).once('exit', (code) => done(code ?? 1)));
}
