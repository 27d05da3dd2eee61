import type { Taxonomy } from '@switchyard/domain';
import { PrivacyPolicies } from '../privacy/privacy-policies.repository';
import { TaxonomyVersions } from '../taxonomy/taxonomy.repository';
import { openDataSource } from './data-source';

/** Any number, the same in every process: whoever holds this advisory lock may change the schema. */
const migrationLock = 7_233_001;

/**
 * Brings the schema up to date and stores `defaultTaxonomy` and the privacy rules the product comes with
 * when there are none. Processes that start together take turns.
 * Rejects with the database's error when it cannot be reached or a migration fails.
 */
export async function prepareDatabase(url: string, defaultTaxonomy: Taxonomy): Promise<void> {
  const dataSource = await openDataSource(url, 2);
  try {
    const lockHolder = dataSource.createQueryRunner();
    await lockHolder.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    try {
      await dataSource.runMigrations();
      await new TaxonomyVersions(dataSource).addFirst(defaultTaxonomy);
      await new PrivacyPolicies(dataSource).addFirst();
    } finally {
      await lockHolder.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
      await lockHolder.release();
    }
  } finally {
    await dataSource.destroy();
  }
}
