import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import type { QueueBackend } from './queue-backend';

/** Creates or upgrades BullMQ's schema on Postgres; nothing to do on Redis. Safe to call from several processes at once. */
export async function prepareQueue(backend: QueueBackend): Promise<void> {
  if (backend.kind === 'redis') return;
  const client = new Client({ connectionString: backend.url });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
