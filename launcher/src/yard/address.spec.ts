import { localAddress, shownAddress, withoutPassword } from './address';

describe('addresses', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000', 'http://localhost:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000', 'http://localhost:3000'],
    ['10.0.0.7', 'http://10.0.0.7:3000', 'http://10.0.0.7:3000'],
  ])('%s', (host, local, shown) => {
    expect(localAddress(host, 3000)).toBe(local);
    expect(shownAddress(host, 3000)).toBe(shown);
  });

  it('shows no password', () => {
    expect(withoutPassword('postgres://me:secret@db/yard')).toBe('postgres://me:***@db/yard');
  });
});
