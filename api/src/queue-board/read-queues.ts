import { Injectable } from '@nestjs/common';
import type { Queues } from '@switchyard/contracts';
import { WorkerRegister } from '@switchyard/data-access';
import { JobQueue } from '@switchyard/queue';

/** Three beats: a worker that missed them is gone. */
const aliveWithinMs = 15_000;

/** What waits, what runs, and who works. */
@Injectable()
export class ReadQueues {
  constructor(
    private readonly queue: JobQueue<'process-ticket'>,
    private readonly register: WorkerRegister,
  ) {}

  /** Rejects when the queue's server does not answer. */
  async read(): Promise<Queues> {
    const [counts, isPaused, workers] = await Promise.all([
      this.queue.counts(),
      this.queue.isPaused(),
      this.register.alive(aliveWithinMs),
    ]);
    return {
      backend: this.queue.backend.kind,
      asOf: new Date().toISOString(),
      queues: [{ name: this.queue.queueName, ...counts, isPaused }],
      workers,
    };
  }
}
