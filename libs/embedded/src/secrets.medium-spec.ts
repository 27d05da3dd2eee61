import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecrets } from './secrets';

describe('loadSecrets', () => {
  const dir = mkdtempSync(join(tmpdir(), 'switchyard-secrets-'));
  const path = join(dir, 'secrets.json');
  beforeEach(() => rmSync(path, { force: true }));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('makes them once', () => {
    const made = loadSecrets(path, false);
    expect(loadSecrets(path, true)).toEqual(made);
    rmSync(path);
    expect(loadSecrets(path, false).masterKey).not.toBe(made.masterKey);
  });

  it('never replaces those of an existing database', () => {
    expect(() => loadSecrets(path, true)).toThrow(/is missing; restore it/);
    writeFileSync(path, '{"databasePassword":');
    expect(() => loadSecrets(path, true)).toThrow(/cannot be read/);
    expect(() => loadSecrets(path, false)).toThrow(/cannot be read/);
  });
});
