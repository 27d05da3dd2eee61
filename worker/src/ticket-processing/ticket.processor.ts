import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { TicketRuns } from '@switchyard/data-access';
import { LlmError } from '@switchyard/llm';
import { type Delivery, GiveUp, JobWorker, type QueueBackend, TryAgain } from '@switchyard/queue';
import { describeSpan } from '@switchyard/telemetry';
import { RecordRun } from '../telemetry/record-run';
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
    private readonly record: RecordRun,
    { backend, ...options }: ProcessorOptions,
  ) {
    this.worker = new JobWorker('process-ticket', backend, (delivery) => this.handle(delivery), {
      ...options,
      onError: (error) => this.logger.warn('trouble with the queue', error),
    });
  }

  onApplicationBootstrap(): void {
    this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.close();
  }

  private async handle({ payload: { ticketId, run }, attempt }: Delivery<'process-ticket'>): Promise<void> {
    describeSpan({ 'switchyard.ticket_id': ticketId, 'switchyard.run': run, 'switchyard.attempt': attempt });
    try {
      await this.pipeline.run({ ticketId, run, attempt });
    } catch (error) {
      await this.decide(error, ticketId, run, attempt);
    }
  }

  /** Ends by throwing what the queue understands. Messages name the kind of failure only: Bull Board shows them. */
  private async decide(error: unknown, ticketId: string, run: number, attempt: number): Promise<never> {
    const decision = decideOnFailure({ ...classifyFailure(error), attempt }, Math.random());
    const about = { ticketId, run, attempt, code: decision.code };
    this.record.failure(decision, error instanceof LlmError ? error.usage : null);
    if (decision.action === 'retry') {
      this.logger.warn('a try failed and is made again', { ...about, delayMs: decision.delayMs });
      throw new TryAgain(decision.code, decision.delayMs);
    }
    this.logger.error('a ticket is given up', about, decision.code === 'ours' ? error : undefined);
    await this.runs.fail(ticketId, run, decision.code, decision.detail);
    this.record.failed();
    throw new GiveUp(decision.code);
  }
}
