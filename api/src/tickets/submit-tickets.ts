import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { SubmitTicket } from '@switchyard/contracts';
import { type AcceptedTicket, type NewTicket, storableText, TicketIntake } from '@switchyard/data-access';
import type { TicketText } from '@switchyard/domain';
import { TicketKeys } from '@switchyard/pii/sealing';
import { JobQueue, processTicketJobId } from '@switchyard/queue';
import { IdempotencyFingerprint } from './idempotency-key';

const toText = ({ subject, body, requester, tags, metadata }: SubmitTicket): TicketText => ({
  subject: storableText(subject),
  body: storableText(body),
  requester: requester ? { name: requester.name ?? null, email: requester.email ?? null } : null,
  tags: tags ?? [],
  metadata: metadata ?? {},
});

/** Takes tickets in: seals their text, stores them, and puts them on the queue. */
@Injectable()
export class SubmitTickets {
  private readonly logger = new Logger(SubmitTickets.name);

  constructor(
    private readonly keys: TicketKeys,
    private readonly fingerprint: IdempotencyFingerprint,
    private readonly intake: TicketIntake,
    private readonly queue: JobQueue<'process-ticket'>,
  ) {}

  /** Resolves once the tickets are stored, in the order given. `idempotencyKey` is the client's, for a single ticket. */
  async submit(tickets: readonly SubmitTicket[], idempotencyKey: string | null = null): Promise<AcceptedTicket[]> {
    const accepted = await this.intake.accept(tickets.map((ticket) => this.toNewTicket(ticket, idempotencyKey)));
    await this.enqueue(accepted.filter((ticket) => !ticket.duplicate));
    return accepted;
  }

  private toNewTicket(ticket: SubmitTicket, idempotencyKey: string | null): NewTicket {
    const id = randomUUID();
    const key = this.keys.newTicketKey(id);
    const email = ticket.requester?.email;
    return {
      id,
      source: ticket.source,
      externalId: ticket.externalId ?? null,
      idempotencyKey: idempotencyKey === null ? null : this.fingerprint.of(idempotencyKey),
      channel: ticket.channel ?? null,
      region: ticket.region ?? null,
      statedLanguage: ticket.language ?? null,
      createdAt: ticket.createdAt ?? null,
      sealedText: key.sealText(JSON.stringify(toText(ticket))),
      requesterKey: email ? this.keys.newPersonKey(this.keys.fingerprint(email)) : null,
      wrapKey: (person) => this.keys.wrap(key, person),
    };
  }

  private async enqueue(tickets: readonly AcceptedTicket[]): Promise<void> {
    try {
      await this.queue.add(
        tickets.map(({ id, run }) => ({ id: processTicketJobId(id, run), payload: { v: 1, ticketId: id, run } })),
      );
    } catch (error) {
      // The tickets are stored; the reconciler queues them once the queue is back.
      this.logger.warn('tickets stored but not queued yet', { count: tickets.length }, error);
    }
  }
}
