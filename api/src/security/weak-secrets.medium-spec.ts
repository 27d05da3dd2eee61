import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '@switchyard/config';
import { parseMasterKey } from '@switchyard/pii/sealing';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { startApi } from '../testing/api-under-test';

const root = join(import.meta.dirname, '../../..');

describe('weak secrets refuse to start', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  }, 60_000);
  afterAll(() => database.drop());

  it.each([
    ['none', ''],
    ['a word', 'changeme'],
    ['a sentence', Buffer.from('correct horse battery staple 123').toString('base64')],
    ['zeros', Buffer.alloc(32).toString('base64')],
    ['a pattern', '0123456789abcdef'.repeat(4)],
    ['half of one', Buffer.from('3f9ac1d07b5e2468f1ed0c3b9a887766', 'hex').toString('base64')],
  ])('%s as MASTER_KEY', async (_, MASTER_KEY) => {
    const error: unknown = await startApi(database, { MASTER_KEY }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toContain('MASTER_KEY');
    if (MASTER_KEY !== '') expect((error as Error).message).not.toContain(MASTER_KEY);
  });

  it('no key at all in production, also with the embedded database', () => {
    expect(() => parseConfig({ NODE_ENV: 'production' }, root)).toThrow(/MASTER_KEY/);
    expect(() => parseConfig({ DATABASE_URL: 'postgres://db/x' }, root)).toThrow(/MASTER_KEY/);
  });

  it('nothing that is written down anywhere works as a key, and no secret has a default', () => {
    for (const name of [
      'README.md',
      'CONTRIBUTING.md',
      'ARCHITECTURE.md',
      '.env.example',
      'docker-compose.yml',
      'Dockerfile',
    ]) {
      const text = readFileSync(join(root, name), 'utf8');
      for (const [word] of text.matchAll(/[\w+/-]{43}=|\b[0-9a-f]{64}\b/gi))
        expect(() => parseMasterKey(word)).toThrow();
      for (const [, value] of text.matchAll(/^\s*(?:MASTER_KEY|\w*PASSWORD|\w*_SECRET|OPENAI_API_KEY)[=:] ?(.*)$/gm)) {
        expect(value).toMatch(/^(|\$\{\w+:(-|\?.*)\})$/);
      }
    }
  });
});
