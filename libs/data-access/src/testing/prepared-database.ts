import { createTestDatabase } from '@switchyard/testing';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../database/data-source';
import { prepareDatabase } from '../database/prepare-database';
import { smallTaxonomy } from './tickets';

/** A database of its own with the schema and `smallTaxonomy`. */
export interface PreparedDatabase {
  url: string;
  dataSource: DataSource;
  /** Closes and removes it. */
  drop: () => Promise<void>;
}

export async function preparedDatabase(): Promise<PreparedDatabase> {
  const database = await createTestDatabase();
  const { url } = database;
  await prepareDatabase(url, smallTaxonomy());
  const dataSource = await openDataSource(url);
  return {
    url,
    dataSource,
    drop: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
