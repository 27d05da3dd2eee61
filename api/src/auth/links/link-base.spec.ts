import { linkBase } from './link-base';

describe('linkBase', () => {
  it.each([
    [null, '127.0.0.1', 'http://localhost:3000'],
    [null, '0.0.0.0', 'http://localhost:3000'],
    [null, '::', 'http://localhost:3000'],
    [null, '10.0.0.7', 'http://10.0.0.7:3000'],
    [null, 'fe80::1', 'http://[fe80::1]:3000'],
    ['https://yard.example.com', '0.0.0.0', 'https://yard.example.com'],
  ])('PUBLIC_URL %s, HOST %s', (publicUrl, host, base) => {
    expect(linkBase({ publicUrl, host, port: 3000 })).toBe(base);
  });
});
