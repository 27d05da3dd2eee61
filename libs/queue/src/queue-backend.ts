import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type PostgresPoolConfig,
  type RedisOptions,
  type Telemetry,
  withBackend,
} from 'bullmq';

/** Where queues live: on Redis, or in the schema `bullmq` of a Postgres database. */
export interface QueueBackend {
  kind: 'redis' | 'postgres';
  url: string;
  /** Joins a job to the trace of who added it; absent when nothing is traced. */
  telemetry?: Telemetry;
}

/** `producer` commands fail within seconds when the server is away; `consumer` ones wait for it to come back. */
export type ConnectionRole = 'producer' | 'consumer';

export type QueueConnection =
  { kind: 'redis'; options: RedisOptions } | { kind: 'postgres'; options: PostgresPoolConfig };

const backendFactory: BackendFactory<IQueueBackend, QueueConnection> = (name, opts, options) => {
  const { connection } = opts;
  return connection.kind === 'redis'
    ? createRedisBackend(name, { ...opts, connection: connection.options }, options)
    : createPostgresBackend(name, { ...opts, connection: connection.options }, options);
};

/** BullMQ's classes over whichever backend the connection names. */
export const bull = withBackend(backendFactory);

/**
 * Connection settings of `backend` for a producer or a consumer; each queue and worker owns the connections it opens.
 * A lost connection to Redis is opened again unless `isOver` says that nobody needs it any more.
 */
export function connectionTo(backend: QueueBackend, role: ConnectionRole, isOver = () => false): QueueConnection {
  if (backend.kind === 'redis') {
    const retries =
      role === 'producer' ? { maxRetriesPerRequest: 1, connectTimeout: 2_000 } : { maxRetriesPerRequest: null };
    return {
      kind: 'redis',
      options: {
        url: backend.url,
        ...retries,
        retryStrategy: (times: number) => (isOver() ? null : Math.min(100 * times, 2_000)),
      },
    };
  }
  return { kind: 'postgres', options: { connectionString: backend.url, max: 4, connectionTimeoutMillis: 5_000 } };
}

/** What queues and workers of `backend` have in common beside their connection. */
export const tracedBy = ({ telemetry }: QueueBackend): { telemetry?: Telemetry } => (telemetry ? { telemetry } : {});
