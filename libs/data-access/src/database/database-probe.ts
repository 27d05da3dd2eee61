import type { DataSource } from 'typeorm';

/** Asks the server for its version and time; rejects when it does not answer. */
export async function probeDatabase(dataSource: DataSource): Promise<{ version: string; now: string }> {
  const rows: { version: string; now: Date }[] = await dataSource.query(
    `SELECT current_setting('server_version') AS version, clock_timestamp() AS now`,
  );
  const [row] = rows;
  if (!row) throw new Error('the database gave no answer');
  return { version: row.version, now: row.now.toISOString() };
}
