import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import {
  type ListTicketsQuery,
  listTicketsQuerySchema,
  type SubmitTicket,
  type SubmitTicketBatch,
  submitTicketBatchSchema,
  submitTicketSchema,
  type Ticket,
  ticketAcceptedSchema,
  type TicketAccepted,
  ticketBatchAcceptedSchema,
  type TicketBatchAccepted,
  ticketIdSchema,
  type TicketPage,
  ticketPageSchema,
  ticketSchema,
  type Timeline,
  timelineSchema,
} from '@switchyard/contracts';
import type { Response } from 'express';
import { Requires } from '../auth/requires';
import { Answers } from '../openapi/answers';
import { parseIdempotencyKey } from './idempotency-key';
import { ReadTickets } from './read-tickets';
import { SubmitBatch } from './submit-batch';
import { SubmitTickets } from './submit-tickets';

/** Tickets in, and what became of them. */
@ApiTags('tickets')
@Controller('v1/tickets')
export class TicketsController {
  constructor(
    private readonly submitTickets: SubmitTickets,
    private readonly submitBatch: SubmitBatch,
    private readonly readTickets: ReadTickets,
  ) {}

  @Post()
  @Requires('tickets:submit')
  @HttpCode(202)
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key is accepted once.' })
  @Answers(202, 'Accepted; the ticket is processed in the background.', ticketAcceptedSchema)
  @Answers(200, 'Known already: the first ticket.', ticketAcceptedSchema)
  async submit(
    @Body({ schema: submitTicketSchema }) ticket: SubmitTicket,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TicketAccepted> {
    const [accepted] = await this.submitTickets.submit([ticket], parseIdempotencyKey(idempotencyKey));
    if (!accepted) throw new Error('a ticket was neither accepted nor refused');
    if (accepted.duplicate) response.status(200);
    return { id: accepted.id, status: accepted.status, duplicate: accepted.duplicate };
  }

  @Post('batch')
  @Requires('tickets:submit')
  @HttpCode(202)
  @Answers(202, 'Good tickets are accepted, bad ones told by their index.', ticketBatchAcceptedSchema)
  batch(@Body({ schema: submitTicketBatchSchema }) { tickets }: SubmitTicketBatch): Promise<TicketBatchAccepted> {
    return this.submitBatch.submit(tickets);
  }

  @Get()
  @Requires('tickets:read')
  @Answers(200, 'Newest first.', ticketPageSchema)
  list(@Query({ schema: listTicketsQuerySchema }) query: ListTicketsQuery): Promise<TicketPage> {
    return this.readTickets.list(query);
  }

  @Get(':id')
  @Requires('tickets:read')
  @Answers(200, 'The ticket; its text is redacted.', ticketSchema)
  get(@Param('id', { schema: ticketIdSchema }) id: string): Promise<Ticket> {
    return this.readTickets.get(id);
  }

  @Get(':id/timeline')
  @Requires('tickets:read')
  @Answers(200, 'Every event and step, oldest first.', timelineSchema)
  timeline(@Param('id', { schema: ticketIdSchema }) id: string): Promise<Timeline> {
    return this.readTickets.timeline(id);
  }
}
