import type { Taxonomy } from '@switchyard/domain';
import type { DataSource } from 'typeorm';
import { TaxonomyVersionEntity } from './taxonomy-version.entity';

/** The versions of the taxonomy; the highest one is in force. */
export class TaxonomyVersions {
  constructor(private readonly dataSource: DataSource) {}

  /** The taxonomy in force. Rejects when the database was never prepared. */
  async current(): Promise<Taxonomy> {
    const [row] = await this.dataSource
      .getRepository(TaxonomyVersionEntity)
      .find({ order: { version: 'DESC' }, take: 1 });
    if (!row) throw new Error('no taxonomy is stored: the database has not been prepared');
    return row.taxonomy;
  }

  /** Stores `taxonomy` as the first version unless there is one already. */
  async addFirst(taxonomy: Taxonomy): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const first = { ...taxonomy, version: 1 };
      const inserted: unknown[] = await manager.query(
        `INSERT INTO taxonomy_version (version, taxonomy)
         SELECT 1, $1::jsonb WHERE NOT EXISTS (SELECT 1 FROM taxonomy_version)
         ON CONFLICT DO NOTHING RETURNING version`,
        [JSON.stringify(first)],
      );
      if (inserted.length === 0) return;
      for (const [table, rows] of [
        ['taxonomy_industry', first.industries],
        ['taxonomy_category', first.categories],
      ] as const) {
        await manager.query(`INSERT INTO ${table} (version, id) SELECT 1, unnest($1::text[])`, [
          rows.map((row) => row.id),
        ]);
      }
    });
  }
}
