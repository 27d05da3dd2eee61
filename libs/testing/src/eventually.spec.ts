import { eventually } from './eventually';

describe('eventually', () => {
  it('gives the first result that is not an error', async () => {
    let calls = 0;
    const result = await eventually(
      () => {
        if (++calls < 3) throw new Error('not yet');
        return calls;
      },
      { everyMs: 1 },
    );
    expect(result).toBe(3);
  });

  it('throws the last error when the time is over', async () => {
    let calls = 0;
    const attempt = () => Promise.reject(new Error(`try ${++calls}`));
    await expect(eventually(attempt, { timeoutMs: 20, everyMs: 5 })).rejects.toThrow(/^try \d+$/);
    expect(calls).toBeGreaterThan(1);
  });
});
