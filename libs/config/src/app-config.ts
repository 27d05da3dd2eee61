import { resolve } from 'node:path';
import type { Environment } from './environment.schema';

export type TriageMode = 'local' | 'openai' | 'cascade';

/** Everything the processes can be told, parsed once at start. */
export interface AppConfig {
  http: { host: string; port: number; publicUrl: string | null; corsOrigins: string[] };
  /** `url` null: the embedded Postgres in `dataDir`. */
  database: { url: string | null };
  /** `redisUrl` null: BullMQ on the same Postgres. */
  queue: { redisUrl: string | null };
  dataDir: string;
  /** Null: made on first start and kept in `dataDir`. */
  masterKey: string | null;
  triage: { mode: TriageMode };
  llm: { apiKey: string; baseUrl: string; model: string; timeoutMs: number } | null;
  worker: { concurrency: number };
  logLevel: Environment['LOG_LEVEL'];
}

/** Puts the flat variables into the shape the code uses; paths are relative to `cwd`. */
export function toAppConfig(environment: Environment, cwd: string): AppConfig {
  const apiKey = environment.OPENAI_API_KEY;
  return {
    http: {
      host: environment.HOST,
      port: environment.PORT,
      publicUrl: environment.PUBLIC_URL ?? null,
      corsOrigins: environment.CORS_ORIGINS,
    },
    database: { url: environment.DATABASE_URL ?? null },
    queue: { redisUrl: environment.REDIS_URL ?? null },
    dataDir: resolve(cwd, environment.DATA_DIR),
    masterKey: environment.MASTER_KEY ?? null,
    triage: { mode: environment.TRIAGE_ENGINE ?? (apiKey ? 'cascade' : 'local') },
    llm: apiKey
      ? {
          apiKey,
          baseUrl: environment.OPENAI_BASE_URL,
          model: environment.OPENAI_MODEL,
          timeoutMs: environment.OPENAI_TIMEOUT_MS,
        }
      : null,
    worker: { concurrency: environment.WORKER_CONCURRENCY },
    logLevel: environment.LOG_LEVEL,
  };
}
