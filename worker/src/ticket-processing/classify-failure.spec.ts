import { LlmError } from '@switchyard/llm';
import { SealBrokenError } from '@switchyard/pii/sealing';
import { classifyFailure } from './classify-failure';
import { TextErasedError } from './steps/open.step';

const coded = (code: string) => Object.assign(new Error('x'), { code });

describe('classifyFailure', () => {
  it.each<[unknown, string]>([
    [new LlmError('rate', 'slow down', 9_000), 'llm-rate'],
    [new LlmError('auth', 'no'), 'llm-auth'],
    [new SealBrokenError(), 'text-unreadable'],
    [new TextErasedError('gone'), 'text-erased'],
    [coded('ECONNREFUSED'), 'database'],
    [coded('57P01'), 'database'],
    [coded('40P01'), 'database'],
    [coded('53300'), 'database'],
    [new Error('Connection terminated unexpectedly'), 'database'],
    [coded('23503'), 'ours'],
    [new TypeError('undefined is not a function'), 'ours'],
    ['a string', 'ours'],
    [undefined, 'ours'],
  ])('%p is %s', (error, kind) => {
    expect(classifyFailure(error).kind).toBe(kind);
  });

  it('keeps how long the other side asked to wait', () => {
    expect(classifyFailure(new LlmError('rate', 'slow down', 9_000)).retryAfterMs).toBe(9_000);
  });
});
