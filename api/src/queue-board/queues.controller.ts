import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Queues, queuesSchema } from '@switchyard/contracts';
import { Requires } from '../auth/requires';
import { Answers } from '../openapi/answers';
import { ReadQueues } from './read-queues';

/** State of the queues. */
@ApiTags('queues')
@Controller('v1/queues')
export class QueuesController {
  constructor(private readonly readQueues: ReadQueues) {}

  @Get()
  @Requires('queues:read')
  @Answers(200, 'Counts by job state, and the workers seen lately.', queuesSchema)
  queues(): Promise<Queues> {
    return this.readQueues.read();
  }
}
