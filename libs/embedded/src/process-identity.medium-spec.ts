import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { commandLineOf, identityOf, isRunning, ownIdentity } from './process-identity';

describe('process identity', () => {
  it('knows this process, and not one with its id that started at another time', () => {
    expect(isRunning(ownIdentity())).toBe(true);
    expect(isRunning({ ...ownIdentity(), startedAt: 'another time' })).toBe(false);
  });

  it('sees that a process ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
    await once(child, 'spawn');
    const identity = identityOf(child.pid ?? 0);
    expect(identity && isRunning(identity)).toBe(true);
    expect(commandLineOf(child.pid ?? 0)).toContain('setInterval');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(identity && isRunning(identity)).toBe(false);
  });

  (process.platform === 'linux' ? it : it.skip)('counts a zombie as ended', async () => {
    // The shell becomes a `sleep` that never asks after its child.
    const parent = spawn('/bin/sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 30'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [chunk] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(chunk.toString());
    expect(identityOf(pid)).not.toBeNull();
    await new Promise((done) => setTimeout(done, 600));
    expect(() => process.kill(pid, 0)).not.toThrow();
    expect(identityOf(pid)).toBeNull();
    parent.kill('SIGKILL');
  });
});
