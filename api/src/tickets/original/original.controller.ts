import { Controller, Delete, Get, Header, HttpCode, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Original,
  originalSchema,
  problemSchema,
  type RevealQuery,
  revealQuerySchema,
  ticketIdSchema,
} from '@switchyard/contracts';
import type { Request } from 'express';
import { Requires } from '../../auth/requires';
import { Answers } from '../../openapi/answers';
import { EraseOriginal } from './erase-original';
import { RevealOriginal } from './reveal-original';

/** The text of a ticket as it came. */
@ApiTags('tickets')
@Controller('v1/tickets/:id/original')
export class OriginalController {
  constructor(
    private readonly revealOriginal: RevealOriginal,
    private readonly eraseOriginal: EraseOriginal,
  ) {}

  @Get()
  @Requires('tickets:reveal')
  @Header('cache-control', 'no-store')
  @Answers(200, 'The original; that it was shown, to whom and why is in the audit log.', originalSchema)
  @Answers(410, 'It has been erased.', problemSchema)
  reveal(
    @Param('id', { schema: ticketIdSchema }) id: string,
    @Query({ schema: revealQuerySchema }) { reason }: RevealQuery,
    @Req() request: Request,
  ): Promise<Original> {
    return this.revealOriginal.reveal(request, id, reason);
  }

  @Delete()
  @Requires('privacy:erase')
  @HttpCode(204)
  erase(@Param('id', { schema: ticketIdSchema }) id: string, @Req() request: Request): Promise<void> {
    return this.eraseOriginal.erase(request, id);
  }
}
