import { formatDuration } from './duration';
import { Progress } from './progress';

const terminal = (isTTY: boolean) => {
  let text = '';
  return { isTTY, columns: 40, write: (more: string) => (text += more), read: () => text };
};

describe('Progress', () => {
  it('writes plain lines where nothing can be redrawn', async () => {
    const out = terminal(false);
    let time = 0;
    const progress = new Progress(out, () => time);
    const result = await progress.step('Building', async (report) => {
      time = 1_000;
      report('10 %');
      time = 6_000;
      report('60 %');
      return 'built';
    });
    expect(result).toBe('built');
    expect(out.read()).toBe('… Building\n  Building: 60 %\n✓ Building: 60 % (6.0 s)\n');
  });

  it('marks what failed and passes the error on', async () => {
    const out = terminal(false);
    const step = new Progress(out, () => 0).step('Building', () => Promise.reject(new Error('no disk')));
    await expect(step).rejects.toThrow('no disk');
    expect(out.read()).toContain('✗ Building (0 ms)');
  });

  it('in a terminal redraws one line no longer than the terminal, and leaves the result', async () => {
    const out = terminal(true);
    const progress = new Progress(out, () => 0);
    await progress.step('A task', async (report) => {
      report('x'.repeat(100));
      progress.say('news');
    });
    const eraseLine = '\r\u001b[2K';
    const lines = out.read().split('\n');
    expect(lines[0]).toBe(`${eraseLine}news`);
    expect(lines[1]?.split(eraseLine)[0]).toHaveLength(39);
    expect(lines[1]?.split(eraseLine)[1]).toMatch(/^✓ A task: x+ \(0 ms\)$/);
  });
});

describe('formatDuration', () => {
  it.each([
    [12.4, '12 ms'],
    [990, '1.0 s'],
    [59_940, '59.9 s'],
    [59_990, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('%d ms is %s', (ms, text) => expect(formatDuration(ms)).toBe(text));
});
