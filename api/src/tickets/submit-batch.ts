import { Injectable } from '@nestjs/common';
import { type SubmitTicket, submitTicketSchema, type TicketBatchAccepted } from '@switchyard/contracts';
import { toFieldErrors } from '../errors/validation-problem';
import { SubmitTickets } from './submit-tickets';

/** Takes the good tickets of a batch in and tells about the bad ones. */
@Injectable()
export class SubmitBatch {
  constructor(private readonly submitTickets: SubmitTickets) {}

  async submit(items: readonly unknown[]): Promise<TicketBatchAccepted> {
    const good: { index: number; ticket: SubmitTicket }[] = [];
    const rejected: TicketBatchAccepted['rejected'] = [];
    items.forEach((item, index) => {
      const parsed = submitTicketSchema.safeParse(item);
      if (parsed.success) good.push({ index, ticket: parsed.data });
      else rejected.push({ index, errors: toFieldErrors(parsed.error.issues) });
    });
    const accepted = good.length > 0 ? await this.submitTickets.submit(good.map(({ ticket }) => ticket)) : [];
    const ids = items.map((): string | null => null);
    accepted.forEach(({ id }, position) => (ids[good[position]?.index ?? 0] = id));
    const duplicates = accepted.filter((ticket) => ticket.duplicate).length;
    return { accepted: accepted.length - duplicates, duplicates, rejected, ids };
  }
}
