import { z } from 'zod';
import { httpUrl, integer, origins, postgresUrl, redisUrl } from './variable';

/** Where the API listens and who may talk to it from a browser. */
const http = {
  PORT: integer(1, 65_535, 3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: httpUrl.optional(),
  CORS_ORIGINS: origins,
};

/** Where data is kept. */
const storage = {
  DATABASE_URL: postgresUrl.optional(),
  REDIS_URL: redisUrl.optional(),
  DATA_DIR: z.string().default('.data'),
  MASTER_KEY: z.string().optional(),
};

/** How tickets are sorted and replies are drafted. */
const triage = {
  TRIAGE_ENGINE: z.enum(['local', 'openai', 'cascade']).optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: httpUrl.default('https://api.openai.com/v1'),
  OPENAI_MODEL: z.string().default('gpt-4o-mini'),
  OPENAI_TIMEOUT_MS: integer(1_000, 600_000, 30_000),
};

const processes = {
  WORKER_CONCURRENCY: integer(1, 500, 25),
  LOG_LEVEL: z.enum(['error', 'warn', 'log', 'debug', 'verbose']).default('log'),
};

/** Every variable the product reads. */
export const environmentSchema = z.object({ ...http, ...storage, ...triage, ...processes });
export type Environment = z.infer<typeof environmentSchema>;
