import { findBinaries } from './binaries';

const withProcess = (name: 'arch' | 'platform', value: string, work: () => void) => {
  const real = process[name];
  Object.defineProperty(process, name, { value });
  try {
    work();
  } finally {
    Object.defineProperty(process, name, { value: real });
  }
};

describe('findBinaries', () => {
  it('finds those of this machine', () => {
    const lines: string[] = [];
    expect(findBinaries({}, (line) => lines.push(line)).major).toMatch(/^\d+$/);
  });

  it('says what to do on a machine there are none for', () => {
    withProcess('arch', 'mips', () =>
      expect(() => findBinaries({}, () => undefined)).toThrow(
        /-mips is not installed\); set DATABASE_URL to a Postgres server\.$/,
      ),
    );
  });
});
