import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Requires } from '../auth/requires';
import { CollectMetrics } from './collect-metrics';

/** For Prometheus; one address for the whole yard. */
@ApiTags('metrics')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly collect: CollectMetrics) {}

  @Get()
  @Requires('metrics:read')
  async metrics(@Res({ passthrough: true }) response: Response): Promise<string> {
    response.type(this.collect.contentType);
    return this.collect.page();
  }
}
