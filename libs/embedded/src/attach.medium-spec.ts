import { jest } from '@jest/globals';
import { existsSync, rmSync, statSync } from 'node:fs';
import { placesIn } from './places';
import { isRunning } from './process-identity';
import { DataFolder, query, until } from './fixtures/data-folder';

jest.setTimeout(90_000);

describe('attachEmbedded', () => {
  let folder: DataFolder;
  beforeEach(() => (folder = new DataFolder()));
  afterEach(() => folder.remove());

  it('shares one server and stops it with the last release; data and secrets stay', async () => {
    const first = await folder.attach();
    const { postmaster, supervisor } = folder.server;
    const second = await folder.attach();
    expect(second.databaseUrl).toBe(first.databaseUrl);
    await query(first.databaseUrl, 'CREATE TABLE kept AS SELECT 7 AS id');

    await first.release();
    await first.release();
    expect(await query(second.databaseUrl, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
    await second.release();
    expect([isRunning(postmaster), isRunning(supervisor)]).toEqual([false, false]);

    const again = await folder.attach();
    expect(again.masterKey).toBe(first.masterKey);
    expect(await query(again.databaseUrl, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
  });

  it('makes secrets that only the owner can read, and lets nobody in without', async () => {
    const { databaseUrl, masterKey } = await folder.attach();
    expect(Buffer.from(masterKey, 'base64')).toHaveLength(32);
    expect(statSync(placesIn(folder.dir).secrets).mode & 0o777).toBe(0o600);
    const guess = new URL(databaseUrl);
    guess.password = 'guess';
    await expect(query(guess.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('runs with settings that keep what was committed', async () => {
    const { databaseUrl } = await folder.attach();
    const rows = await query(
      databaseUrl,
      `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'listen_addresses', 'server_encoding', 'unix_socket_directories') ORDER BY name`,
    );
    expect(rows.map(({ name, setting }) => `${String(name)}=${String(setting)}`)).toEqual([
      'fsync=on',
      'listen_addresses=127.0.0.1',
      'server_encoding=UTF8',
      'synchronous_commit=on',
      'unix_socket_directories=',
    ]);
  });

  it('gives processes that start at once the same, single server', async () => {
    const holders = await Promise.all([folder.holder(), folder.holder(), folder.holder(), folder.holder()]);
    const { databaseUrl } = await folder.attach();
    expect(new Set([databaseUrl, ...holders.map(({ url }) => url)]).size).toBe(1);
    expect(databaseUrl).toMatch(/^postgres:/);
    expect(folder.lines).toEqual([]); // The database was there when this process came.
  });

  it('stops the server soon after its last holder was killed', async () => {
    const holder = await folder.holder();
    const { postmaster, supervisor } = folder.server;
    await query(holder.url, 'CREATE TABLE kept AS SELECT 1 AS id');
    await holder.kill();
    await until(() => !isRunning(postmaster) && !isRunning(supervisor));
    expect(await query((await folder.attach()).databaseUrl, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
  });

  it('keeps the server when one of two holders was killed', async () => {
    const { databaseUrl } = await folder.attach();
    const { postmaster } = folder.server;
    await (await folder.holder()).kill();
    await new Promise((done) => setTimeout(done, 1_500));
    expect(folder.server.postmaster).toEqual(postmaster);
    expect(await query(databaseUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('ends the server when the data folder was deleted', async () => {
    const { databaseUrl } = await folder.attach();
    const { postmaster, supervisor } = folder.server;
    rmSync(folder.dir, { recursive: true });
    await until(() => !isRunning(postmaster) && !isRunning(supervisor));
    await expect(query(databaseUrl, 'SELECT 1')).rejects.toThrow();
    expect(existsSync(folder.dir)).toBe(false);
  });
});
