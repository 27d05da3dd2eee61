import type { JobState, JobType, Queue } from 'bullmq';
import { jobCatalog, type JobName, type JobPayload } from './job-catalog';
import { bull, connectionTo, type QueueBackend } from './queue-backend';

export interface QueueCounts {
  waiting: number;
  active: number;
  delayed: number;
  completed: number;
  failed: number;
}

/** `paused` is known to the Postgres backend, but not to BullMQ's types. */
const countedStates = ['waiting', 'prioritized', 'paused', 'active', 'delayed', 'completed', 'failed'] as JobType[];

export interface JobLookup {
  state: JobState | 'unknown';
  failedReason: string | null;
}

/** The producing side of one catalog entry. Every method rejects within seconds when the queue's server is away. */
export class JobQueue<N extends JobName> {
  readonly queueName: string;
  private readonly bullQueue;

  constructor(
    private readonly jobName: N,
    readonly backend: QueueBackend,
    onError: (error: Error) => void,
  ) {
    const { queue, job } = jobCatalog[jobName];
    this.queueName = queue;
    this.bullQueue = new bull.Queue<unknown, void, string>(queue, {
      connection: connectionTo(backend, 'producer'),
      defaultJobOptions: job,
    });
    this.bullQueue.on('error', onError);
  }

  /** Adds jobs in one round trip; one whose id is already known to the queue is left as it is. */
  async add(jobs: readonly { id: string; payload: JobPayload<N> }[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.bullQueue.addBulk(
      jobs.map(({ id, payload }) => ({ name: this.jobName, data: payload, opts: { jobId: id } })),
    );
  }

  /** What the queue knows of a job, or null. */
  async find(id: string): Promise<JobLookup | null> {
    const job = await this.bullQueue.getJob(id);
    return job ? { state: await job.getState(), failedReason: job.failedReason || null } : null;
  }

  /** Forgets a job that is not running, so that its id can be added again. */
  async forget(id: string): Promise<void> {
    await this.bullQueue.remove(id);
  }

  async counts(): Promise<QueueCounts> {
    const counts = await this.bullQueue.getJobCounts(...countedStates);
    const of = (state: string) => counts[state] ?? 0;
    return {
      // A paused Postgres queue lists its waiting jobs under `paused` alone.
      waiting: of('waiting') + of('prioritized') + of('paused'),
      active: of('active'),
      delayed: of('delayed'),
      completed: of('completed'),
      failed: of('failed'),
    };
  }

  isPaused(): Promise<boolean> {
    return this.bullQueue.isPaused();
  }

  /** The BullMQ queue itself, for Bull Board, whose types know the Redis backend alone. */
  get board(): Queue {
    return this.bullQueue as unknown as Queue;
  }

  close(): Promise<void> {
    return this.bullQueue.close();
  }
}
