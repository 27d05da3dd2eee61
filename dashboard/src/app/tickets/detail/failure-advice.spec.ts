import { failureAdvice } from './failure-advice';

describe('failureAdvice', () => {
  it('offers the local engine when a language model is to blame', () => {
    expect(failureAdvice('llm-quota')).toContain('TRIAGE_ENGINE=local');
    expect(failureAdvice('llm-auth')).toBe(failureAdvice('llm-timeout'));
  });

  it('never promises that an erased text is kept', () => {
    expect(failureAdvice('text-erased')).not.toContain('kept');
  });

  it('has a way on for a code it does not know', () => {
    expect(failureAdvice('brand-new')).toContain('log of the worker');
    expect(failureAdvice('')).toBe(failureAdvice('ours'));
  });
});
