import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { LlmError } from './llm-error';
import { toLlmError } from './to-llm-error';

const answered = (status: number, error: object = {}, headers: Record<string, string> = {}) =>
  toLlmError(APIError.generate(status, { error }, undefined, new Headers(headers)));

describe('toLlmError', () => {
  it.each([
    [401, {}, 'auth'],
    [403, {}, 'auth'],
    [402, {}, 'quota'],
    [429, { code: 'insufficient_quota' }, 'quota'],
    [429, { code: 'rate_limit_exceeded' }, 'rate'],
    [408, {}, 'timeout'],
    [504, {}, 'timeout'],
    [500, {}, 'unavailable'],
    [503, {}, 'unavailable'],
    [400, {}, 'rejected'],
    [404, {}, 'rejected'],
    [422, {}, 'rejected'],
  ])('%i %j is %s', (status, error, kind) => {
    expect(answered(status, error).kind).toBe(kind);
  });

  it('reads Retry-After as seconds and as a date', () => {
    expect(answered(429, {}, { 'retry-after': '7' }).retryAfterMs).toBe(7_000);
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const ms = answered(503, {}, { 'retry-after': inAMinute }).retryAfterMs ?? 0;
    expect(ms).toBeGreaterThan(55_000);
    expect(ms).toBeLessThanOrEqual(60_000);
    expect(answered(429, {}, { 'retry-after': 'soon' }).retryAfterMs).toBeNull();
    expect(answered(429).retryAfterMs).toBeNull();
  });

  it('tells what does not come from an answer', () => {
    expect(toLlmError(new APIConnectionTimeoutError()).kind).toBe('timeout');
    expect(toLlmError(new APIUserAbortError()).kind).toBe('timeout');
    expect(toLlmError(new DOMException('late', 'TimeoutError')).kind).toBe('timeout');
    expect(toLlmError(new APIConnectionError({ message: 'refused' })).kind).toBe('unavailable');
    const known = new LlmError('quota', 'spent');
    expect(toLlmError(known)).toBe(known);
  });

  it("does not repeat the server's words", () => {
    const error = answered(401, { message: 'Incorrect API key provided: sk-secret', code: 'invalid_api_key' });
    expect(error.message).toBe('The language model answered 401 (invalid_api_key)');
    expect(answered(400, { code: 'my name is Ann' }).message).not.toContain('Ann');
  });

  it('does not hide a mistake of ours', () => {
    expect(() => toLlmError(new RangeError('bug'))).toThrow(RangeError);
  });
});
