export { type PreparedDatabase, preparedDatabase } from './prepared-database';
export * from './tickets';
