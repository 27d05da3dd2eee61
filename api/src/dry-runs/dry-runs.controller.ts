import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type AnalyzeRequest,
  analyzeRequestSchema,
  type AnalyzeResponse,
  analyzeResponseSchema,
  type RedactRequest,
  redactRequestSchema,
  type RedactResponse,
  redactResponseSchema,
} from '@switchyard/contracts';
import { Requires } from '../auth/requires';
import { Answers } from '../openapi/answers';
import { DryRun } from './dry-run.facade';

/** What the product would make of a text; nothing is stored. */
@ApiTags('dry runs')
@Controller('v1')
export class DryRunsController {
  constructor(private readonly dryRun: DryRun) {}

  @Post('redact')
  @Requires('texts:analyze')
  @HttpCode(200)
  @Answers(200, 'The text with its personal data replaced, and what was found.', redactResponseSchema)
  redact(@Body({ schema: redactRequestSchema }) { text }: RedactRequest): RedactResponse {
    return this.dryRun.redact(text);
  }

  @Post('analyze')
  @Requires('texts:analyze')
  @HttpCode(200)
  @Answers(200, 'The redacted ticket, its triage and a reply draft.', analyzeResponseSchema)
  analyze(@Body({ schema: analyzeRequestSchema }) request: AnalyzeRequest): Promise<AnalyzeResponse> {
    return this.dryRun.analyze(request);
  }
}
