import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryFileLock, withFileLock } from './file-lock';
import { ownIdentity } from './process-identity';

const nobody = { pid: 2 ** 22 + 1, startedAt: 'long ago' };

describe('a file lock', () => {
  const dir = mkdtempSync(join(tmpdir(), 'switchyard-lock-'));
  const path = join(dir, 'lock');
  beforeEach(() => rmSync(path, { force: true }));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('is held by one at a time and then free again', () => {
    const unlock = tryFileLock(path);
    expect(unlock).not.toBeNull();
    expect(tryFileLock(path)).toBeNull();
    unlock?.();
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['a process that is gone', JSON.stringify(nobody)],
    ['an earlier process with the id of a living one', JSON.stringify({ pid: process.pid, startedAt: 'long ago' })],
  ])('left by %s is taken over', (_who, content) => {
    writeFileSync(path, content);
    expect(tryFileLock(path)).not.toBeNull();
  });

  it('without a readable owner counts as held at first, as left behind later', () => {
    writeFileSync(path, '');
    expect(tryFileLock(path)).toBeNull();
    utimesSync(path, new Date(0), new Date(0));
    expect(tryFileLock(path)).not.toBeNull();
  });

  it('is taken over even if a process was killed while taking it over', () => {
    writeFileSync(path, JSON.stringify(nobody));
    writeFileSync(`${path}.takeover`, JSON.stringify(nobody));
    expect(tryFileLock(path)).toBeNull();
    expect(tryFileLock(path)).not.toBeNull();
  });

  it('lets works run one after the other', async () => {
    let inside = 0;
    const work = async () => {
      expect(++inside).toBe(1);
      await new Promise((done) => setTimeout(done, 5));
      inside--;
    };
    await Promise.all(Array.from({ length: 8 }, () => withFileLock(path, 10_000, work)));
    expect(existsSync(path)).toBe(false);
  });

  it('names the process that holds it for too long', async () => {
    writeFileSync(path, JSON.stringify(ownIdentity()));
    await expect(withFileLock(path, 50, async () => undefined)).rejects.toThrow(
      new RegExp(`^Process ${process.pid} has held`),
    );
  });
});
