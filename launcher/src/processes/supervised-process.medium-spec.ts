import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentWith } from '@switchyard/config';
import { eventually } from '@switchyard/testing';
import { SupervisedProcess } from './supervised-process';

describe('SupervisedProcess', () => {
  const dir = mkdtempSync(join(tmpdir(), 'switchyard-supervised-'));
  const said: string[] = [];
  const givenUp: (readonly string[])[] = [];
  let running: SupervisedProcess;

  const run = (script: string) => {
    const path = join(dir, 'script.mjs');
    writeFileSync(path, script);
    running = new SupervisedProcess({
      name: 'child',
      script: path,
      env: environmentWith({ GREETING: 'hello' }),
      log: join(dir, 'logs/child.log'),
      say: (line) => said.push(line),
      onGivenUp: (lines) => givenUp.push(lines),
    });
    running.start();
  };
  const log = () => readFileSync(join(dir, 'logs/child.log'), 'utf8');
  const pids = () => [...log().matchAll(/^up (\d+)$/gm)].map(([, pid]) => Number(pid));
  const waitFor = (check: () => void) => eventually(check, { timeoutMs: 15_000 });

  beforeEach(() => {
    said.length = 0;
    givenUp.length = 0;
  });
  afterEach(() => running.stop(1_000));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('keeps what a process writes, shows its warnings, and ends it in order', async () => {
    run(`
      console.log(process.env.GREETING);
      console.log(JSON.stringify({ level: 'warn', context: 'Part', msg: 'hot' }));
      process.once('SIGTERM', () => { console.log('ended in order'); process.exit(0); });
      setInterval(() => 0, 1000);
    `);
    await waitFor(() => expect(log()).toContain('hello\n'));
    await waitFor(() => expect(said).toEqual(['[child] WARN [Part] hot']));
    await running.stop(5_000);
    await waitFor(() => expect(log()).toMatch(/ended in order\n$/));
    expect(givenUp).toEqual([]);
  }, 30_000);

  it('starts a process that was killed again, and says so', async () => {
    run(`console.log('up ' + process.pid); setInterval(() => 0, 1000);`);
    await waitFor(() => expect(pids()).toHaveLength(1));
    process.kill(pids()[0] ?? 0, 'SIGKILL');
    await waitFor(() => expect(pids()).toHaveLength(2));
    expect(said).toEqual(['child ended (SIGKILL) and is started again']);
  }, 30_000);

  it('ends one that does not heed hard', async () => {
    run(`process.on('SIGTERM', () => 0); console.log('up ' + process.pid); setInterval(() => 0, 1000);`);
    await waitFor(() => expect(pids()).toHaveLength(1));
    await running.stop(300);
    expect(() => process.kill(pids()[0] ?? 0, 0)).toThrow();
  }, 30_000);

  it('gives up on one that ends again and again, with its last lines', async () => {
    run(`console.error('no such table'); process.exit(3);`);
    await waitFor(() => expect(givenUp).toEqual([['no such table']]));
    expect(said).toHaveLength(4);
    expect(said[0]).toBe('child ended (exit code 3, its last line: no such table) and is started again');
  }, 30_000);
});
