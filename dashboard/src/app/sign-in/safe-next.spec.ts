import { isOutside, safeNext } from './safe-next';

describe('safeNext', () => {
  const origin = 'https://yard.example';

  it('keeps paths of this server with all that follows', () => {
    expect(safeNext('/tickets?status=failed#top', origin)).toBe('/tickets?status=failed#top');
    expect(safeNext('/admin/queues', origin)).toBe('/admin/queues');
  });

  it.each([
    undefined,
    '',
    'tickets',
    'https://evil.example/',
    '//',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/sign-in?next=/sign-in',
    '/tickets/../sign-in',
  ])('leads to the overview for %p', (next) => {
    expect(safeNext(next, origin)).toBe('/overview');
  });

  it('knows what the API serves itself', () => {
    expect(['/admin/queues', '/api/docs', '/administration', '/tickets'].map(isOutside)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
