import { Client } from 'pg';

/** Held by one process at a time for as long as its connection lives; a process that dies lets go of it. */
export class LeaderLock {
  private client: Client | null = null;

  constructor(
    private readonly url: string,
    private readonly name: string,
  ) {}

  /** True when this process holds the lock, taking it if nobody else does. Rejects when the database cannot be reached. */
  async hold(): Promise<boolean> {
    if (this.client) return true;
    const client = new Client({
      connectionString: this.url,
      application_name: `switchyard-${this.name}`,
      keepAlive: true,
    });
    const lose = () => {
      if (this.client === client) this.client = null;
    };
    client.on('error', lose);
    client.on('end', lose);
    await client.connect();
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock(hashtext($1)) AS held', [
      `switchyard:${this.name}`,
    ]);
    if (rows[0]?.held) this.client = client;
    else await client.end();
    return this.client === client;
  }

  async release(): Promise<void> {
    await this.client?.end().catch(() => undefined);
    this.client = null;
  }
}
