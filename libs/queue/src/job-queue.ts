import type { JobState, JobType, Queue } from 'bullmq';
import { jobCatalog, type JobName, type JobPayload } from './job-catalog';
import { bull, connectionTo, type QueueBackend, tracedBy } from './queue-backend';

export interface QueueCounts {
  waiting: number;
  active: number;
  delayed: number;
  completed: number;
  failed: number;
}

/** `paused` is known to the Postgres backend, but not to BullMQ's types. */
const waitingStates = ['waiting', 'paused'] as JobType[];
const countedStates = [...waitingStates, ...(['prioritized', 'active', 'delayed', 'completed', 'failed'] as JobType[])];

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
      ...tracedBy(backend),
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

  /** Milliseconds since the job that is next was added; 0 when none waits. */
  async oldestWaitMs(): Promise<number> {
    // Postgres gives waiting jobs newest first, whatever is asked for; Redis gives them in order.
    const at = this.backend.kind === 'postgres' ? (await this.counts()).waiting - 1 : 0;
    if (at < 0) return 0;
    const [next] = await this.bullQueue.getJobs([...waitingStates], at, at, true);
    return next ? Math.max(0, Date.now() - next.timestamp) : 0;
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
