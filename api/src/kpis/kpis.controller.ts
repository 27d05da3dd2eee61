import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type KpiBreakdown,
  type KpiBreakdownQuery,
  kpiBreakdownQuerySchema,
  kpiBreakdownSchema,
  type Kpis,
  type KpisQuery,
  kpisQuerySchema,
  kpisSchema,
  type KpiTrend,
  type KpiTrendQuery,
  kpiTrendQuerySchema,
  kpiTrendSchema,
} from '@switchyard/contracts';
import { Requires } from '../auth/requires';
import { Answers } from '../openapi/answers';
import { ReadKpis } from './read-kpis';

/** Figures, how they went, and what they are made of. */
@ApiTags('kpis')
@Controller('v1/kpis')
export class KpisController {
  constructor(private readonly readKpis: ReadKpis) {}

  @Get()
  @Requires('kpis:read')
  @Answers(200, 'Figures of the period beside those of the period before.', kpisSchema)
  kpis(@Query({ schema: kpisQuerySchema }) { range }: KpisQuery): Promise<Kpis> {
    return this.readKpis.kpis(range);
  }

  @Get('trend')
  @Requires('kpis:read')
  @Answers(200, 'Buckets oldest first; the last one is not complete yet.', kpiTrendSchema)
  trend(@Query({ schema: kpiTrendQuerySchema }) { range, bucket }: KpiTrendQuery): Promise<KpiTrend> {
    return this.readKpis.trend(range, bucket);
  }

  @Get('breakdown')
  @Requires('kpis:read')
  @Answers(200, 'Results by one dimension, largest first.', kpiBreakdownSchema)
  breakdown(@Query({ schema: kpiBreakdownQuerySchema }) { by, range }: KpiBreakdownQuery): Promise<KpiBreakdown> {
    return this.readKpis.breakdown(by, range);
  }
}
