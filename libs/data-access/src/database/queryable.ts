import type { DataSource } from 'typeorm';

/** The database, or one transaction on it. */
export type Queryable = Pick<DataSource, 'query'>;
