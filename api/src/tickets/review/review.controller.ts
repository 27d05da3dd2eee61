import { Body, Controller, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Review,
  reviewSchema,
  type ReviewTicket as Judgement,
  reviewTicketSchema,
  ticketIdSchema,
} from '@switchyard/contracts';
import type { Request } from 'express';
import { Requires } from '../../auth/requires';
import { Answers } from '../../openapi/answers';
import { ReviewTicket } from './review-ticket';

/** What people say of results. */
@ApiTags('tickets')
@Controller('v1/tickets/:id/review')
export class ReviewController {
  constructor(private readonly reviewTicket: ReviewTicket) {}

  @Post()
  @Requires('tickets:review')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Answers(200, 'Stored; a review before it counts no longer. The reply holds what may go back into it.', reviewSchema)
  review(
    @Param('id', { schema: ticketIdSchema }) id: string,
    @Body({ schema: reviewTicketSchema }) judgement: Judgement,
    @Req() request: Request,
  ): Promise<Review> {
    return this.reviewTicket.review(request, id, judgement);
  }
}
