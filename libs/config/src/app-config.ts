import { resolve } from 'node:path';
import type { Environment } from './environment.schema';

export type TriageMode = 'local' | 'openai' | 'cascade';

/** Everything the processes can be told, parsed once at start. */
export interface AppConfig {
  http: {
    host: string;
    port: number;
    publicUrl: string | null;
    corsOrigins: string[];
    /** Reverse proxies whose word on the client's address is taken: how many in a row, or which. */
    trustedProxies: number | string[];
  };
  /** Requests a minute of one client and one API process. */
  rateLimits: { requests: number; intake: number; anonymous: number; signIn: number };
  /** Null: people sign in by password alone. `defaultRole` null: only those whom an admin has added may come in. */
  oidc: {
    issuer: string;
    clientId: string;
    clientSecret: string | null;
    name: string;
    defaultRole: 'viewer' | 'agent' | 'admin' | null;
  } | null;
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
  /** `format` null: lines for people on a terminal, JSON everywhere else. */
  log: { level: Environment['LOG_LEVEL']; format: 'json' | 'pretty' | null };
  /** True when OpenTelemetry's variables name somewhere to send traces to. */
  tracing: boolean;
}

function wantsTraces(environment: Environment): boolean {
  if (environment.OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true') return false;
  const exporter = environment.OTEL_TRACES_EXPORTER?.trim();
  if (exporter) return exporter !== 'none';
  return Boolean(environment.OTEL_EXPORTER_OTLP_ENDPOINT ?? environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT);
}

function toOidc(environment: Environment): AppConfig['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = environment;
  if (!issuer || !clientId) return null;
  return {
    issuer,
    clientId,
    clientSecret: environment.OIDC_CLIENT_SECRET ?? null,
    name: environment.OIDC_NAME,
    defaultRole: environment.OIDC_DEFAULT_ROLE ?? null,
  };
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
      trustedProxies: environment.TRUSTED_PROXIES,
    },
    rateLimits: {
      requests: environment.RATE_LIMIT_REQUESTS,
      intake: environment.RATE_LIMIT_INTAKE,
      anonymous: environment.RATE_LIMIT_ANONYMOUS,
      signIn: environment.RATE_LIMIT_SIGN_IN,
    },
    oidc: toOidc(environment),
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
    log: { level: environment.LOG_LEVEL, format: environment.LOG_FORMAT ?? null },
    tracing: wantsTraces(environment),
  };
}
