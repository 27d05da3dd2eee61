import { safeNext } from './safe-next';

describe('safeNext', () => {
  it.each([
    '/',
    '/tickets',
    '/tickets?status=failed&q=a%20b#row-7',
    '/admin/queues',
    '/tickets?next=https://evil.example',
    '/a//b',
  ])('goes to %s', (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\t\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    '/.\\/evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'tickets',
    '',
    undefined,
    ['/tickets', '/'],
  ])('goes home instead of to %j', (next) => {
    expect(safeNext(next)).toBe('/');
  });

  it('keeps no path that might not fit into a cookie', () => {
    expect(safeNext(`/${'x'.repeat(999)}`)).toHaveLength(1_000);
    expect(safeNext(`/${'x'.repeat(1_000)}`)).toBe('/');
  });
});
