import { Controller, Get, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type AuditExportQuery,
  auditExportQuerySchema,
  type AuditPage,
  auditPageSchema,
  type AuditQuery,
  auditQuerySchema,
  type AuditVerification,
  auditVerificationSchema,
} from '@switchyard/contracts';
import { AuditLog, AuditReader, VerifyAuditLog } from '@switchyard/data-access';
import type { Request, Response } from 'express';
import { Requires } from '../auth/requires';
import { validationProblem } from '../errors/validation-problem';
import { Answers } from '../openapi/answers';
import { auditAnswer } from './audit-answer';
import { auditOrigin } from './audit-origin';
import { ExportAudit } from './export-audit';

const contentTypes = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson' } as const;

/** Who did what. */
@ApiTags('audit')
@Controller('v1/audit')
export class AuditController {
  constructor(
    private readonly reader: AuditReader,
    private readonly exportAudit: ExportAudit,
    private readonly verifyAuditLog: VerifyAuditLog,
    private readonly audit: AuditLog,
  ) {}

  @Get()
  @Requires('audit:read')
  @Answers(200, 'Newest first.', auditPageSchema)
  async list(@Query({ schema: auditQuerySchema }) { limit, cursor, ...filter }: AuditQuery): Promise<AuditPage> {
    const rows = await this.reader.list(filter, limit + 1, cursor === undefined ? null : parseCursor(cursor));
    const items = rows.slice(0, limit).map(auditAnswer);
    return { items, nextCursor: rows.length > limit ? String(items.at(-1)?.seq) : null };
  }

  @Get('export')
  @Requires('audit:export')
  async export(
    @Query({ schema: auditExportQuerySchema }) query: AuditExportQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    await this.audit.tell(auditOrigin(request), { action: 'audit.exported', detail: { format: query.format } });
    response.setHeader('content-type', contentTypes[query.format]);
    response.setHeader('content-disposition', `attachment; filename="audit.${query.format}"`);
    return new StreamableFile(this.exportAudit.stream(query));
  }

  @Post('verification')
  @HttpCode(200)
  @Requires('audit:read')
  @Answers(
    200,
    'Walks along the whole chain and names every row that was changed, removed or put in.',
    auditVerificationSchema,
  )
  async verify(): Promise<AuditVerification> {
    const { entries, faults, head } = await this.verifyAuditLog.verify();
    const asOf = new Date().toISOString();
    return { isIntact: faults.length === 0, entries, faults, head: head?.toString('hex') ?? null, asOf };
  }
}

function parseCursor(cursor: string): number {
  const seq = Number(cursor);
  if (Number.isSafeInteger(seq) && seq > 0) return seq;
  throw validationProblem([{ path: ['cursor'], message: 'is not a nextCursor of this list' }]);
}
