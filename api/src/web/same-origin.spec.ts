import { isAllowedHost, isAllowedOrigin, mayChangeThings } from './same-origin.middleware';

const policy = { host: '127.0.0.1', publicUrl: 'https://yard.example', corsOrigins: ['https://tools.example'] };
const host = 'localhost:3000';

describe('isAllowedOrigin', () => {
  it.each([
    [undefined, true],
    ['http://localhost:3000', true],
    ['https://yard.example', true],
    ['https://tools.example', true],
    ['http://localhost:9999', false],
    ['https://evil.example', false],
    ['https://yard.example.evil.example', false],
    ['https://tools.example.evil.example', false],
    ['null', false],
    ['', false],
  ])('%s: %s', (origin, allowed) => {
    expect(isAllowedOrigin({ origin, host }, policy)).toBe(allowed);
  });

  it.each([
    ['the same page', 'http://localhost:3000', 'same-origin', true],
    ['the same host, in clear or by another scheme', 'http://localhost:3000', 'cross-site', false],
    ['the same host by another scheme, of one site', 'https://localhost:3000', 'same-site', false],
    ['a named origin', 'https://tools.example', 'cross-site', true],
    ['a sister domain', 'https://blog.yard.example', 'same-site', false],
    ['a picture on another site', undefined, 'cross-site', false],
    ['a picture on a sister domain', undefined, 'same-site', false],
    ['the address bar', undefined, 'none', true],
    ['our own picture', undefined, 'same-origin', true],
  ])('%s (%s, %s): %s', (_, origin, site, allowed) => {
    expect(isAllowedOrigin({ origin, host, 'sec-fetch-site': site }, policy)).toBe(allowed);
  });
});

describe('mayChangeThings', () => {
  const cookie = 'theme=dark; switchyard_session=abc';
  it.each([
    ['a program with a key', {}, true],
    ['a page of ours', { cookie, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }, true],
    ['an older browser', { cookie, origin: 'http://localhost:3000' }, true],
    ['a page of ours without Origin', { cookie, 'sec-fetch-site': 'same-origin' }, true],
    ['nobody knows who', { cookie }, false],
    ['nobody knows who, by https', { cookie: '__Host-switchyard_session=abc' }, false],
    ['no page at all', { cookie, 'sec-fetch-site': 'none' }, false],
    ['another site', { cookie, origin: 'https://evil.example' }, false],
    ['another site, with nobody signed in', { origin: 'https://evil.example' }, false],
    ['a cookie of somebody else', { cookie: 'my_switchyard_session=1' }, true],
  ])('%s', (_, headers, allowed) => {
    expect(mayChangeThings({ host, ...headers }, policy)).toBe(allowed);
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
