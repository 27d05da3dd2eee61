import { type Job, UnrecoverableError } from 'bullmq';
import { jobCatalog, type JobName, type JobPayload } from './job-catalog';
import { bull, connectionTo, type QueueBackend, tracedBy } from './queue-backend';

/** One delivery of a job. `attempt` starts at 1. */
export interface Delivery<N extends JobName> {
  id: string;
  payload: JobPayload<N>;
  attempt: number;
}

/** Thrown by a handler to end a job for good. The message is shown in Bull Board: a code, never text of a ticket. */
export class GiveUp extends UnrecoverableError {}

/** Thrown by a handler to be called again after `delayMs`. The message is shown in Bull Board as above. */
export class TryAgain extends Error {
  constructor(
    message: string,
    readonly delayMs: number,
  ) {
    super(message);
    this.name = 'TryAgain';
  }
}

/** Back-off for what is not a `TryAgain`: an error of the handler itself. */
const unexpectedErrorDelayMs = 5_000;

/** Orchestrators kill after ten seconds or more. */
const closeWithinMs = 8_000;

export interface JobWorkerOptions {
  concurrency: number;
  /** Shown by Bull Board. */
  name: string;
  onError: (error: Error) => void;
}

/**
 * The consuming side of one catalog entry: parses each payload at the door (a bad one fails for good) and hands it on.
 * Starts paused; call `start`.
 */
export class JobWorker<N extends JobName> {
  private readonly bullWorker;
  private closed = false;

  constructor(
    jobName: N,
    backend: QueueBackend,
    handle: (delivery: Delivery<N>) => Promise<void>,
    options: JobWorkerOptions,
  ) {
    const { queue, payload, worker } = jobCatalog[jobName];
    this.bullWorker = new bull.Worker<unknown, void, N>(
      queue,
      async (job: Job<unknown, void, N>) => {
        const parsed = payload.safeParse(job.data);
        if (!parsed.success) throw new GiveUp('bad-payload');
        await handle({ id: job.id ?? '', payload: parsed.data as JobPayload<N>, attempt: job.attemptsMade + 1 });
      },
      {
        ...worker,
        ...tracedBy(backend),
        connection: connectionTo(backend, 'consumer', () => this.closed),
        concurrency: options.concurrency,
        name: options.name,
        autorun: false,
        settings: {
          backoffStrategy: (_attempts, _type, error) =>
            error instanceof TryAgain ? error.delayMs : unexpectedErrorDelayMs,
        },
      },
    );
    this.bullWorker.on('error', options.onError);
  }

  /** Begins to take jobs; runs until `close`. */
  start(): void {
    void this.bullWorker.run();
  }

  /**
   * Takes no more jobs and waits for the running ones, at most `closeWithinMs`. What is not done by then goes back to the
   * queue when its lock expires.
   */
  async close(): Promise<void> {
    this.closed = true;
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<void>((done) => (timer = setTimeout(done, closeWithinMs)));
    await Promise.race([this.bullWorker.close(), limit]);
    clearTimeout(timer);
  }
}
