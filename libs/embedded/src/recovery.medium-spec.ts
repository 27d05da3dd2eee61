import { jest } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolder, query, until } from './fixtures/data-folder';
import { placesIn } from './places';
import { identityOf, isRunning, ownIdentity } from './process-identity';

jest.setTimeout(90_000);

const kill = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGKILL');
  await until(() => identityOf(pid) === null);
};

describe('after a kill', () => {
  let folder: DataFolder;
  beforeEach(() => (folder = new DataFolder()));
  afterEach(() => folder.remove());

  it('of the supervisor, the next process takes over the running server', async () => {
    const first = await folder.attach();
    const before = folder.server;
    await kill(before.supervisor.pid);
    const second = await folder.attach();
    expect(second.databaseUrl).toBe(first.databaseUrl);
    expect(folder.server.postmaster).toEqual(before.postmaster);
    await first.release();
    await second.release();
    expect(isRunning(before.postmaster)).toBe(false);
  });

  it('of the supervisor, the last process to go stops the server', async () => {
    const [first, second] = [await folder.attach(), await folder.attach()];
    const { supervisor, postmaster } = folder.server;
    await kill(supervisor.pid);
    await first.release();
    expect(isRunning(postmaster)).toBe(true);
    await second.release();
    expect(isRunning(postmaster)).toBe(false);
  });

  it('of supervisor and server, the next process starts a server with the same data', async () => {
    await query((await folder.attach()).databaseUrl, 'CREATE TABLE kept AS SELECT 3 AS id');
    const { supervisor, postmaster } = folder.server;
    await kill(supervisor.pid);
    await kill(postmaster.pid);
    expect(await query((await folder.attach()).databaseUrl, 'SELECT id FROM kept')).toEqual([{ id: 3 }]);
  });

  it('of the server, its supervisor starts it again on the same port', async () => {
    const { databaseUrl } = await folder.attach();
    await query(databaseUrl, 'CREATE TABLE kept AS SELECT 4 AS id');
    const { postmaster } = folder.server;
    await kill(postmaster.pid);
    await until(() => folder.server.postmaster.pid !== postmaster.pid);
    expect(await query(databaseUrl, 'SELECT id FROM kept')).toEqual([{ id: 4 }]);
  });

  it('of everything, a pid file that names a stranger does not block the start', async () => {
    await (await folder.attach()).release();
    const pidFile = join(placesIn(folder.dir).cluster, 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${placesIn(folder.dir).cluster}\n1\n1\n\n127.0.0.1\n\nready   \n`);
    expect(await query((await folder.attach()).databaseUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(isRunning(ownIdentity())).toBe(true);
    expect(readFileSync(pidFile, 'utf8').split('\n')[0]).toBe(String(folder.server.postmaster.pid));
  });
});
