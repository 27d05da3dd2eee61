import { encode } from 'uqr';
import { qrPath } from './qr-path';

/** The modules that a path covers. */
function painted(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return rows;
}

describe('qrPath', () => {
  it('draws runs of dark modules', () => {
    expect(
      qrPath([
        [true, true, false, true],
        [false, false, false, false],
        [false, true, true, true],
      ]),
    ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
  });

  it('covers exactly the dark modules of a real code', () => {
    const { data, size } = encode('otpauth://totp/Switchyard:ann%40example.com?secret=JBSWY3DPEHPK3PXP', { border: 1 });
    expect(painted(qrPath(data), size)).toEqual(data);
  });
});
