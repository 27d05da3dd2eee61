import type { DataSource } from 'typeorm';

export interface RegisteredWorker {
  name: string;
  startedAt: string;
  seenAt: string;
  concurrency: number;
}

/** Worker processes as they report themselves; times are the database's. */
export class WorkerRegister {
  constructor(private readonly dataSource: DataSource) {}

  /** Says that `name` is alive, with what it has measured so far; also forgets those unseen for a day. */
  async beat(name: string, concurrency: number, metrics: object | null = null): Promise<void> {
    await this.dataSource.query(
      `WITH gone AS (DELETE FROM worker WHERE seen_at < now() - interval '1 day')
       INSERT INTO worker (name, started_at, seen_at, concurrency, metrics) VALUES ($1, now(), now(), $2, $3)
       ON CONFLICT (name) DO UPDATE
       SET seen_at = now(), concurrency = excluded.concurrency, metrics = excluded.metrics`,
      [name, concurrency, metrics === null ? null : JSON.stringify(metrics)],
    );
  }

  async leave(name: string): Promise<void> {
    await this.dataSource.query('DELETE FROM worker WHERE name = $1', [name]);
  }

  /** Workers seen within the last `withinMs`. */
  async alive(withinMs: number): Promise<RegisteredWorker[]> {
    const rows: { name: string; started_at: Date; seen_at: Date; concurrency: number }[] = await this.dataSource.query(
      `SELECT name, started_at, seen_at, concurrency FROM worker
       WHERE seen_at > now() - $1 * interval '1 millisecond' ORDER BY started_at, name`,
      [withinMs],
    );
    return rows.map((row) => ({
      name: row.name,
      startedAt: row.started_at.toISOString(),
      seenAt: row.seen_at.toISOString(),
      concurrency: row.concurrency,
    }));
  }

  /** What workers seen within the last `withinMs` had measured when they last reported; null when one measures nothing. */
  async metrics(withinMs: number): Promise<{ name: string; metrics: unknown }[]> {
    return this.dataSource.query(
      `SELECT name, metrics FROM worker WHERE seen_at > now() - $1 * interval '1 millisecond' ORDER BY name`,
      [withinMs],
    );
  }
}
