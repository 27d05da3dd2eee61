import { createTestDatabase, type TestDatabase } from '@switchyard/testing';
import { smallTaxonomy } from '../testing';
import { TaxonomyVersions } from '../taxonomy/taxonomy.repository';
import { openDataSource } from './data-source';
import { prepareDatabase } from './prepare-database';

describe('prepareDatabase', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  }, 60_000);
  afterAll(() => database.drop());

  it('lets processes that start together take turns and keeps what is there', async () => {
    await Promise.all(Array.from({ length: 4 }, () => prepareDatabase(database.url, smallTaxonomy())));
    await prepareDatabase(database.url, { ...smallTaxonomy(), industries: [] });
    const dataSource = await openDataSource(database.url);
    expect(await new TaxonomyVersions(dataSource).current()).toEqual(smallTaxonomy());
    const rows: unknown[] = await dataSource.query('SELECT * FROM switchyard_migration');
    expect(rows).toHaveLength(3);
    await dataSource.destroy();
  }, 60_000);
});
