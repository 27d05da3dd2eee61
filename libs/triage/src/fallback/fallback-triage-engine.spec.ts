import { LlmError, type LlmErrorKind } from '@switchyard/llm';
import { LocalTriageEngine } from '../local/local-triage-engine';
import { requestFor, smallTaxonomy } from '../testing/tickets';
import { triageEngineContract } from '../testing/triage-engine.contract-spec';
import { FailingTriageEngine } from '../testing/failing-triage-engine';
import { FallbackTriageEngine } from './fallback-triage-engine';

const local = new LocalTriageEngine();
const request = requestFor(smallTaxonomy, 'Cake', 'Please bake a chocolate cake.');
const usage = { promptTokens: 10, completionTokens: 2, costUsd: 0.01 };
const failing = (kind: LlmErrorKind) =>
  new FallbackTriageEngine(new FailingTriageEngine(new LlmError(kind, 'no', null, usage)), local);

describe('FallbackTriageEngine', () => {
  triageEngineContract(() => failing('auth'));

  it.each(['auth', 'quota', 'rejected', 'invalid-output'] as const)('answers locally on %s', async (kind) => {
    const outcome = await failing(kind).triage(request);
    expect(outcome.result).toMatchObject({ category: 'cake', engine: 'local', needsReview: true });
    expect(outcome.result.reasons).toContain('engine-fallback');
    expect(outcome.usage).toEqual(usage);
  });

  it.each(['rate', 'timeout', 'unavailable'] as const)(
    'leaves %s to the queue until the final attempt',
    async (kind) => {
      await expect(failing(kind).triage(request)).rejects.toMatchObject({ kind });
      const { result } = await failing(kind).triage({ ...request, finalAttempt: true });
      expect(result.reasons).toContain('engine-fallback');
    },
  );

  it('gives what the first engine says when it answers', async () => {
    const engine = new FallbackTriageEngine(local, new FailingTriageEngine(new Error('must not be asked')));
    expect((await engine.triage(request)).result.reasons).not.toContain('engine-fallback');
    expect(engine.name).toBe('local');
  });

  it('does not hide a mistake of ours', async () => {
    const engine = new FallbackTriageEngine(new FailingTriageEngine(new TypeError('bug')), local);
    await expect(engine.triage({ ...request, finalAttempt: true })).rejects.toThrow(TypeError);
  });
});
