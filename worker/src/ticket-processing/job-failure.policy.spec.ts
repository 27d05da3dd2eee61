import { decideOnFailure, type FailureKind, llmAttempts } from './job-failure.policy';

describe('decideOnFailure', () => {
  it.each<FailureKind>([
    'llm-auth',
    'llm-quota',
    'llm-rejected',
    'llm-invalid-output',
    'text-unreadable',
    'text-erased',
  ])('%s is never retried', (kind) => {
    expect(decideOnFailure({ kind, attempt: 1 }, 0)).toMatchObject({ action: 'give-up', code: kind });
  });

  it.each<[FailureKind, number]>([
    ['database', 60],
    ['llm-rate', llmAttempts],
    ['llm-timeout', llmAttempts],
    ['llm-unavailable', llmAttempts],
    ['ours', 3],
  ])('%s is tried %i times', (kind, attempts) => {
    expect(decideOnFailure({ kind, attempt: attempts - 1 }, 0).action).toBe('retry');
    expect(decideOnFailure({ kind, attempt: attempts }, 0).action).toBe('give-up');
  });

  it('doubles the delay up to the limit', () => {
    const delays = [1, 2, 3, 10].map((attempt) => decideOnFailure({ kind: 'database', attempt }, 0));
    expect(delays.map((d) => d.action === 'retry' && d.delayMs)).toEqual([1_000, 2_000, 4_000, 30_000]);
  });

  it('takes off up to half, by chance', () => {
    expect(decideOnFailure({ kind: 'database', attempt: 3 }, 0.5)).toMatchObject({ delayMs: 3_000 });
    expect(decideOnFailure({ kind: 'database', attempt: 3 }, 0.999)).toMatchObject({ delayMs: 2_002 });
  });

  it('waits at least as long as it was asked to', () => {
    expect(decideOnFailure({ kind: 'llm-rate', attempt: 1, retryAfterMs: 17_000 }, 0.9)).toMatchObject({
      delayMs: 17_000,
    });
  });

  it('tells a person what to do when it gives up', () => {
    const decision = decideOnFailure({ kind: 'llm-auth', attempt: 1 }, 0);
    expect(decision.action === 'give-up' && decision.detail).toContain('OPENAI_API_KEY');
  });
});
