import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWith } from '@switchyard/config';
import { parseTallies, summariseTests } from './tests/tally';

const runs: readonly (readonly string[])[] = [
  ['run-many', '-t', 'test', '--exclude=e2e', '--parallel=2', '--skip-nx-cache', '--output-style=static'],
  ['run', 'e2e:test', '--output-style=static'],
];

/** Runs every test of every project, then the ones of the whole product; gives the exit code. */
export async function test(): Promise<number> {
  const root = join(import.meta.dirname, '../..');
  const tallyFile = join(root, 'tmp', `tally-${process.pid}.jsonl`);
  mkdirSync(join(root, 'tmp'), { recursive: true });
  writeFileSync(tallyFile, '');
  // Ctrl-C reaches the tests too; what they counted until then is still worth telling.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  const failedRuns: string[] = [];
  for (const args of runs) {
    if ((await runNx(root, args, tallyFile)) !== 0) failedRuns.push(`nx ${args.slice(0, 3).join(' ')}`);
  }
  const tallies = parseTallies(readFileSync(tallyFile, 'utf8'));
  rmSync(tallyFile);
  process.stdout.write(`\n${summariseTests(tallies, failedRuns).join('\n')}\n`);
  const isGood = failedRuns.length === 0 && tallies.every(({ failed, broken }) => failed + broken === 0);
  return isGood ? 0 : 1;
}

function runNx(root: string, args: readonly string[], tallyFile: string): Promise<number | null> {
  const env = environmentWith({ NX_DAEMON: 'false', NX_TUI: 'false', SWITCHYARD_TEST_TALLY: tallyFile });
  const nx = spawn(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return new Promise((done, fail) => nx.once('error', fail).once('exit', done));
}
