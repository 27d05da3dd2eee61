import { z } from 'zod';
import { httpUrl, integer, issuer, origins, postgresUrl, proxies, redisUrl } from './variable';

/** Where the API listens and who may talk to it from a browser. */
const http = {
  PORT: integer(1, 65_535, 3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: httpUrl.optional(),
  CORS_ORIGINS: origins,
  TRUSTED_PROXIES: proxies,
};

/** Requests a minute that one client may make of one API process. */
const rateLimits = {
  RATE_LIMIT_REQUESTS: integer(1, 100_000_000, 6_000),
  RATE_LIMIT_INTAKE: integer(1, 100_000_000, 60_000),
  RATE_LIMIT_ANONYMOUS: integer(1, 100_000_000, 600),
  RATE_LIMIT_SIGN_IN: integer(1, 100_000_000, 30),
};

/** The identity provider that people may sign in with. */
const oidc = {
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('single sign-on'),
  OIDC_DEFAULT_ROLE: z.enum(['viewer', 'agent', 'admin']).optional(),
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
  NODE_ENV: z.string().optional(),
  WORKER_CONCURRENCY: integer(1, 500, 25),
  LOG_LEVEL: z.enum(['error', 'warn', 'log', 'debug', 'verbose']).default('log'),
  LOG_FORMAT: z.enum(['json', 'pretty']).optional(),
};

/** OpenTelemetry's own variables, as far as they say whether there are traces at all; its SDK reads them and its others. */
const tracing = {
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: httpUrl.optional(),
  OTEL_TRACES_EXPORTER: z.string().optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
};

/** Every variable the product reads. */
export const environmentSchema = z.object({
  ...http,
  ...rateLimits,
  ...oidc,
  ...storage,
  ...triage,
  ...processes,
  ...tracing,
});
export type Environment = z.infer<typeof environmentSchema>;
