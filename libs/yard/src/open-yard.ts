import type { AppConfig } from '@switchyard/config';
import { prepareDatabase } from '@switchyard/data-access';
import { attachEmbedded } from '@switchyard/embedded';
import { parseMasterKey } from '@switchyard/pii/sealing';
import { prepareQueue, type QueueBackend } from '@switchyard/queue';
import { defaultTaxonomy } from '@switchyard/triage/taxonomy';

/** What every process of the product works with: the record, the queue and the key that seals texts. */
export interface Yard {
  databaseUrl: string;
  queue: QueueBackend;
  masterKey: Buffer;
  /** Ends this process's hold on the embedded server, if there is one. */
  release: () => Promise<void>;
}

/** Finds, or starts, what the configuration names. Rejects with a sentence a person can act on. */
async function locate(config: AppConfig, log: (line: string) => void): Promise<Yard> {
  const embedded = config.database.url ? null : await attachEmbedded({ dataDir: config.dataDir, log });
  const databaseUrl = config.database.url ?? embedded?.databaseUrl ?? '';
  const { redisUrl } = config.queue;
  return {
    databaseUrl,
    queue: redisUrl ? { kind: 'redis', url: redisUrl } : { kind: 'postgres', url: databaseUrl },
    masterKey: parseMasterKey(config.masterKey ?? embedded?.masterKey ?? ''),
    release: async () => embedded?.release(),
  };
}

/** Opens the yard with its schema up to date. Any number of processes may do so at once. */
export async function openYard(config: AppConfig, log: (line: string) => void): Promise<Yard> {
  const yard = await locate(config, log);
  try {
    await prepareDatabase(yard.databaseUrl, defaultTaxonomy());
    await prepareQueue(yard.queue);
  } catch (error) {
    await yard.release();
    throw error;
  }
  return yard;
}
