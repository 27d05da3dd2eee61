import { Injectable } from '@nestjs/common';
import { TicketRuns, UnfinishedTickets, type UnfinishedTicket } from '@switchyard/data-access';
import { type JobLookup, JobQueue, processTicketJobId } from '@switchyard/queue';

/** Younger tickets may still be on their way to the queue. */
const graceMs = 10_000;
const pageSize = 500;

/** BullMQ's words for a job whose worker died under it again and again. */
const stalledTooOften = /stalled more than/i;

export interface Reconciliation {
  checked: number;
  requeued: number;
  failed: number;
}

/**
 * Holds what Postgres says is unfinished against what the queue knows: a ticket without a live job is queued again under the
 * same job id, a ticket whose job kept killing its worker has failed.
 */
@Injectable()
export class ReconcileTickets {
  private position: UnfinishedTicket | null = null;

  constructor(
    private readonly unfinished: UnfinishedTickets,
    private readonly runs: TicketRuns,
    private readonly queue: JobQueue<'process-ticket'>,
  ) {}

  /** Looks at one page of unfinished tickets and begins at the oldest again after the last page. */
  async sweep(): Promise<Reconciliation> {
    const page = await this.unfinished.page(graceMs, this.position, pageSize);
    this.position = page.length === pageSize ? (page.at(-1) ?? null) : null;
    const outcome = { checked: page.length, requeued: 0, failed: 0 };
    for (const ticket of page) {
      const id = processTicketJobId(ticket.id, ticket.run);
      const job = await this.queue.find(id);
      if (job && !hasEnded(job)) continue;
      if (job?.failedReason && stalledTooOften.test(job.failedReason)) {
        await this.runs.fail(ticket.id, ticket.run, 'stalled', 'Workers died or hung on this ticket again and again.');
        outcome.failed++;
        continue;
      }
      // The job is gone, or ended without ending the run: the database was away when it was to store the outcome.
      if (job) await this.queue.forget(id);
      await this.queue.add([{ id, payload: { v: 1, ticketId: ticket.id, run: ticket.run } }]);
      outcome.requeued++;
    }
    return outcome;
  }
}

const hasEnded = ({ state }: JobLookup) => state === 'failed' || state === 'completed' || state === 'unknown';
