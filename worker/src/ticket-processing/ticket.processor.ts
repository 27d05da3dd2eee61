import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { TicketRuns } from '@switchyard/data-access';
import { type Delivery, GiveUp, JobWorker, type QueueBackend, TryAgain } from '@switchyard/queue';
import { classifyFailure } from './classify-failure';
import { decideOnFailure } from './job-failure.policy';
import { TicketPipeline } from './ticket-pipeline';

export interface ProcessorOptions {
  backend: QueueBackend;
  concurrency: number;
  name: string;
}

/** The queue's edge: takes `process-ticket` jobs, runs the pipeline, and has the failure policy decide when that fails. */
@Injectable()
export class TicketProcessor implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(TicketProcessor.name);
  private readonly worker: JobWorker<'process-ticket'>;

  constructor(
    private readonly pipeline: TicketPipeline,
    private readonly runs: TicketRuns,
    { backend, ...options }: ProcessorOptions,
  ) {
    this.worker = new JobWorker('process-ticket', backend, (delivery) => this.handle(delivery), {
      ...options,
      onError: (error) => this.logger.warn(`queue: ${error.message || error.name}`),
    });
  }

  onApplicationBootstrap(): void {
    this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.close();
  }

  private async handle({ payload: { ticketId, run }, attempt }: Delivery<'process-ticket'>): Promise<void> {
    try {
      await this.pipeline.run({ ticketId, run, attempt });
    } catch (error) {
      await this.decide(error, ticketId, run, attempt);
    }
  }

  /** Ends by throwing what the queue understands. Messages name the kind of failure only: Bull Board shows them. */
  private async decide(error: unknown, ticketId: string, run: number, attempt: number): Promise<never> {
    const decision = decideOnFailure({ ...classifyFailure(error), attempt }, Math.random());
    const what = `ticket ${ticketId} run ${run} attempt ${attempt}: ${decision.code}`;
    if (decision.action === 'retry') {
      this.logger.warn(`${what}, again in ${decision.delayMs} ms`);
      throw new TryAgain(decision.code, decision.delayMs);
    }
    this.logger.error(
      `${what}, given up`,
      decision.code === 'ours' && error instanceof Error ? error.stack : undefined,
    );
    await this.runs.fail(ticketId, run, decision.code, decision.detail);
    throw new GiveUp(decision.code);
  }
}
