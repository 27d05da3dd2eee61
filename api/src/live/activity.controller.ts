import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type ActivityPage, activityPageSchema, type ActivityQuery, activityQuerySchema } from '@switchyard/contracts';
import { EventLog } from '@switchyard/data-access';
import { Requires } from '../auth/requires';
import { Answers } from '../openapi/answers';
import { EventRelay } from './event-relay';

/** The event log over HTTP, as the socket sends it. */
@ApiTags('activity')
@Controller('v1/activity')
export class ActivityController {
  constructor(
    private readonly log: EventLog,
    private readonly relay: EventRelay,
  ) {}

  @Get()
  @Requires('activity:read')
  @Answers(200, 'Events oldest first; without `after`, the newest ones.', activityPageSchema)
  async activity(@Query({ schema: activityQuerySchema }) { after, limit }: ActivityQuery): Promise<ActivityPage> {
    const seq = this.relay.settledSeq;
    const items = await this.log.page(after ?? null, seq, limit);
    return { items, seq, asOf: new Date().toISOString() };
  }
}
