import { jest } from '@jest/globals';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataFolder, query } from './fixtures/data-folder';
import { placesIn } from './places';
import { isRoot } from './server-account';

jest.setTimeout(90_000);

const asRoot = isRoot() ? describe : describe.skip;
if (!isRoot()) console.warn('# NOT TESTED: a data folder in the private home of root (the tests do not run as root).');

asRoot('as root, with a data folder that only root can enter', () => {
  const folder = new DataFolder(0o700);
  let elsewhere = '';
  afterAll(async () => {
    await folder.remove();
    if (elsewhere) rmSync(elsewhere, { recursive: true, force: true });
  });

  it('keeps the database in a folder that Postgres can reach, says so once, and finds it again', async () => {
    const first = await folder.attach();
    ({ clusterDir: elsewhere } = JSON.parse(readFileSync(placesIn(folder.dir).clusterElsewhere, 'utf8')) as {
      clusterDir: string;
    });
    expect(folder.lines.filter((line) => line.includes(elsewhere) && line.includes('private'))).toHaveLength(1);
    expect(first.clusterDir).toBe(elsewhere);
    expect(statSync(elsewhere).uid).not.toBe(0);
    expect(statSync(dirname(elsewhere)).mode & 0o022).toBe(0);
    expect(existsSync(placesIn(folder.dir).cluster)).toBe(false);
    await query(first.databaseUrl, 'CREATE TABLE kept AS SELECT 5 AS id');
    await first.release();

    folder.lines.length = 0;
    expect(await query((await folder.attach()).databaseUrl, 'SELECT id FROM kept')).toEqual([{ id: 5 }]);
    expect(folder.lines).toEqual([]);
  });
});
