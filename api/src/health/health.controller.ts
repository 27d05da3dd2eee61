import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Health, healthSchema, type Probe, probeSchema } from '@switchyard/contracts';
import type { Response } from 'express';
import { OpenToAll, Requires } from '../auth/requires';
import { Answers } from '../openapi/answers';
import { CheckHealth } from './check-health';

/** For orchestrators and people. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly checkHealth: CheckHealth) {}

  @Get()
  @Requires('health:read')
  @Answers(200, 'Every part with its state and version.', healthSchema)
  @Answers(503, 'A part is down.', healthSchema)
  async all(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const health = await this.checkHealth.all();
    if (health.status === 'down') response.status(503);
    return health;
  }

  @Get('live')
  @OpenToAll()
  @Answers(200, 'The process runs.', probeSchema)
  live(): Probe {
    return { status: 'ok' };
  }

  @Get('ready')
  @OpenToAll()
  @Answers(200, 'Requests can be served.', probeSchema)
  @Answers(503, 'Not now.', probeSchema)
  async ready(@Res({ passthrough: true }) response: Response): Promise<Probe> {
    if (await this.checkHealth.isReady()) return { status: 'ok' };
    response.status(503);
    return { status: 'down' };
  }
}
