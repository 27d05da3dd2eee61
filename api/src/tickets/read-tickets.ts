import { Injectable } from '@nestjs/common';
import type { ListTicketsQuery, Ticket, TicketPage, Timeline } from '@switchyard/contracts';
import { decodeCursor, EventLog, TicketReader, TicketReviews, type TicketView } from '@switchyard/data-access';
import { validationProblem } from '../errors/validation-problem';
import { toListItem, toTicket } from './ticket-answer';
import { ticketNotFound } from './ticket-not-found';
import { toTimelineRun } from './timeline-answer';

/** Answers questions about tickets. */
@Injectable()
export class ReadTickets {
  constructor(
    private readonly tickets: TicketReader,
    private readonly log: EventLog,
    private readonly reviews: TicketReviews,
  ) {}

  async list({ cursor, limit, ...filter }: ListTicketsQuery): Promise<TicketPage> {
    const after = cursor === undefined ? null : decodeCursor(cursor);
    if (cursor !== undefined && !after) {
      throw validationProblem([{ path: ['cursor'], message: 'is not a cursor of this list' }]);
    }
    const { rows, nextCursor } = await this.tickets.list(filter, after, limit);
    return { items: rows.map(toListItem), nextCursor };
  }

  async get(id: string): Promise<Ticket> {
    const view = await this.find(id);
    return toTicket(view, await this.reviews.current(id, view.run));
  }

  async timeline(id: string): Promise<Timeline> {
    await this.find(id);
    const [events, runs] = await Promise.all([this.log.ofTicket(id), this.tickets.runs(id)]);
    return {
      ticketId: id,
      events: events.map(({ seq, type, at, run, data }) => ({ seq, type, at, run, data })),
      runs: runs.map(toTimelineRun),
    };
  }

  private async find(id: string): Promise<TicketView> {
    const view = await this.tickets.get(id);
    if (view) return view;
    throw ticketNotFound(id);
  }
}
