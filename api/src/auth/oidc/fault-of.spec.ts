import { faultOf } from './fault-of';

const coded = (message: string, fields: object, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), fields);

describe('faultOf', () => {
  it('names an error and its causes by their codes', () => {
    const refused = coded('connect ECONNREFUSED 192.0.2.7:443', { code: 'ECONNREFUSED' });
    expect(faultOf(new TypeError('fetch failed', { cause: refused }))).toBe('TypeError < Error ECONNREFUSED');
  });

  it('names the error code of an answer', () => {
    const answer = { name: 'ResponseBodyError', code: 'OAUTH_RESPONSE_BODY_ERROR', error: 'invalid_grant' };
    expect(faultOf(coded('', answer))).toBe('ResponseBodyError OAUTH_RESPONSE_BODY_ERROR invalid_grant');
  });

  it('repeats nothing that somebody sent', () => {
    const sent = { error: 'ada@example.com', error_description: 'no account ada@example.com' };
    const claims = { claims: { email: 'ada@example.com' } };
    expect(faultOf(coded('of ada@example.com', sent, claims))).toBe('Error');
    expect(faultOf({ message: 'ada@example.com' })).toBe('unknown fault');
  });

  it('ends with causes that go in a circle', () => {
    const circle = new Error('x');
    circle.cause = circle;
    expect(faultOf(circle)).toBe('Error < Error < Error < Error < Error');
  });
});
