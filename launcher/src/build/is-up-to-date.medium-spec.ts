import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isUpToDate } from './is-up-to-date';

describe('isUpToDate', () => {
  let folder: string;
  const at = (path: string) => join(folder, path);
  /** Sets the time of last change, in seconds of some day. */
  const touch = (path: string, second: number) => utimesSync(at(path), second, second);
  const isFresh = () => isUpToDate(at('out.js'), [at('src')], [at('package.json')]);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'switchyard-build-'));
    mkdirSync(at('src/inner'), { recursive: true });
    for (const file of ['src/a.ts', 'src/inner/b.ts', 'package.json', 'out.js']) writeFileSync(at(file), '');
    for (const path of ['src/a.ts', 'src/inner/b.ts', 'src/inner', 'src', 'package.json']) touch(path, 1_000);
    touch('out.js', 2_000);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is true when nothing has changed since', () => expect(isFresh()).toBe(true));

  it.each(['src/a.ts', 'src/inner/b.ts', 'package.json'])('is false when %s has changed', (path) => {
    touch(path, 3_000);
    expect(isFresh()).toBe(false);
  });

  it('is false when a file was removed', () => {
    rmSync(at('src/inner/b.ts'));
    expect(isFresh()).toBe(false);
  });

  it('is false when there is no output', () => {
    rmSync(at('out.js'));
    expect(isFresh()).toBe(false);
  });
});
