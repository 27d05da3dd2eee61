import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../database/data-source';
import { TicketOriginals } from '../privacy/ticket-originals.repository';
import { Access1700000000002 } from './access.migration';
import { Initial1700000000001 } from './initial.migration';
import { Privacy1700000000003 } from './privacy.migration';

describe('Privacy1700000000003', () => {
  let database: TestDatabase;
  const migrated = async (migrations: (typeof Initial1700000000001 | typeof Privacy1700000000003)[]) => {
    const source = await new DataSource({ ...dataSourceOptions(database.url), migrations }).initialize();
    await source.runMigrations();
    return source;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  }, 60_000);
  afterAll(() => database.drop());

  it('moves the keys of tickets that were there, and back', async () => {
    const before = await migrated([Initial1700000000001, Access1700000000002]);
    const [held, erased] = [randomUUID(), randomUUID()];
    for (const [id, key] of [
      [held, Buffer.from('key')],
      [erased, null],
    ] as const) {
      const sql = `INSERT INTO ticket (id, source, created_at, sealed_text, wrapped_key) VALUES ($1, 'api', now(), 'x', $2)`;
      await before.query(sql, [id, key]);
    }
    await before.destroy();

    const after = await migrated([Initial1700000000001, Access1700000000002, Privacy1700000000003]);
    const originals = new TicketOriginals(after);
    expect((await originals.find(held))?.key).toEqual({ wrappedKey: Buffer.from('key'), person: null });
    expect((await originals.find(erased))?.key).toBeNull();
    const marked: unknown[] = await after.query('SELECT id FROM ticket WHERE original_erased_at IS NOT NULL');
    expect(marked).toEqual([{ id: erased }]);

    await after.undoLastMigration();
    const keys: unknown[] = await after.query('SELECT id FROM ticket WHERE wrapped_key IS NOT NULL');
    expect(keys).toEqual([{ id: held }]);
    await after.destroy();
  }, 60_000);
});
