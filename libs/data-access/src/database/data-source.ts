import { DataSource, type DataSourceOptions } from 'typeorm';
import { Access1700000000002 } from '../migrations/access.migration';
import { Initial1700000000001 } from '../migrations/initial.migration';
import { Privacy1700000000003 } from '../migrations/privacy.migration';
import { TaxonomyVersionEntity } from '../taxonomy/taxonomy-version.entity';
import { TicketEntity } from '../tickets/ticket.entity';
import { TicketResultEntity } from '../tickets/ticket-result.entity';
import { WorkerEntity } from '../workers/worker.entity';

/** TypeORM settings for `url`; the schema is made by migrations alone. `poolSize` connections at the most. */
export const dataSourceOptions = (url: string, poolSize = 10): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [TicketEntity, TicketResultEntity, TaxonomyVersionEntity, WorkerEntity],
  migrations: [Initial1700000000001, Access1700000000002, Privacy1700000000003],
  migrationsTableName: 'switchyard_migration',
  synchronize: false,
  extra: { max: poolSize, application_name: 'switchyard', statement_timeout: 60_000, connectionTimeoutMillis: 5_000 },
});

/** A connected data source; the caller destroys it. */
export const openDataSource = (url: string, poolSize?: number): Promise<DataSource> =>
  new DataSource(dataSourceOptions(url, poolSize)).initialize();
