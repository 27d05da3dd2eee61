import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Compliance, type ComplianceQuery, complianceQuerySchema, complianceSchema } from '@switchyard/contracts';
import { Requires } from '../auth/requires';
import { Answers } from '../openapi/answers';
import { ReadCompliance } from './read-compliance';

/** Figures about personal data. */
@ApiTags('privacy')
@Controller('v1/kpis/compliance')
export class ComplianceController {
  constructor(private readonly readCompliance: ReadCompliance) {}

  @Get()
  @Requires('privacy:read')
  @Answers(
    200,
    'Findings by type, region and day, coverage, reveals and erasures: counts, measured here.',
    complianceSchema,
  )
  compliance(@Query({ schema: complianceQuerySchema }) { range }: ComplianceQuery): Promise<Compliance> {
    return this.readCompliance.read(range);
  }
}
