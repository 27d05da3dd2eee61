import { once } from 'node:events';
import { startScript } from './fixtures/data-folder';
import script from './fixtures/child-of-ours.process?script';

describe('exitWithParent', () => {
  it('ends the child in order when the channel to its parent closes', async () => {
    const { child, line, lines } = await startScript('child-of-ours', script);
    expect(line).toBe('up');
    const [lastLine, [code]] = [once(lines, 'line'), await disconnectAndWait(child)];
    expect((await lastLine)[0]).toBe('ended in order');
    expect(code).toBe(0);
  }, 20_000);
});

async function disconnectAndWait(child: Awaited<ReturnType<typeof startScript>>['child']): Promise<unknown[]> {
  const exit = once(child, 'exit');
  child.disconnect();
  return exit;
}
