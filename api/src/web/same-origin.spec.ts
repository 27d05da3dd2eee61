import { isAllowedHost, isAllowedOrigin } from './same-origin.middleware';

const policy = { host: '127.0.0.1', publicUrl: 'https://yard.example', corsOrigins: ['https://tools.example'] };

describe('isAllowedOrigin', () => {
  it.each([
    [undefined, true],
    ['http://localhost:3000', true],
    ['https://yard.example', true],
    ['https://tools.example', true],
    ['http://localhost:9999', false],
    ['https://evil.example', false],
    ['https://yard.example.evil.example', false],
    ['null', false],
  ])('%s: %s', (origin, allowed) => {
    expect(isAllowedOrigin({ origin, host: 'localhost:3000' }, policy)).toBe(allowed);
  });
});

describe('isAllowedHost', () => {
  it.each([
    ['localhost:3000', true],
    ['127.0.0.1:3000', true],
    ['[::1]:3000', true],
    ['yard.example', true],
    ['rebound.evil.example:3000', false],
    [undefined, false],
  ])('%s on loopback: %s', (host, allowed) => {
    expect(isAllowedHost({ host }, policy)).toBe(allowed);
  });

  it('does not judge when listening on all addresses', () => {
    expect(isAllowedHost({ host: 'anything.example' }, { ...policy, host: '0.0.0.0' })).toBe(true);
  });
});
