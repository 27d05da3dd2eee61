import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { AuditEntry, AuditExportQuery } from '@switchyard/contracts';
import { AuditReader } from '@switchyard/data-access';
import { auditAnswer } from './audit-answer';
import { csvLine } from './csv';

const pageSize = 1_000;

const header = csvLine([
  ...['seq', 'at', 'action', 'actorKind', 'actorId', 'actorName', 'targetKind', 'targetId', 'targetName'],
  ...['reason', 'detail', 'address', 'traceId', 'hash'],
]);

const toCsv = ({ actor, target, ...entry }: AuditEntry) =>
  csvLine([
    ...[entry.seq, entry.at, entry.action, actor.kind, actor.id, actor.name],
    ...[target?.kind ?? null, target?.id ?? null, target?.name ?? null],
    ...[entry.reason, JSON.stringify(entry.detail), entry.address, entry.traceId, entry.hash],
  ]);

/** The audit log as a file, newest first, read page by page while it is sent. */
@Injectable()
export class ExportAudit {
  constructor(private readonly reader: AuditReader) {}

  stream({ format, ...filter }: AuditExportQuery): Readable {
    return Readable.from(this.lines(format, filter));
  }

  private async *lines(format: AuditExportQuery['format'], filter: Omit<AuditExportQuery, 'format'>) {
    if (format === 'csv') yield header;
    for (let below: number | null = null; ;) {
      const rows = await this.reader.list(filter, pageSize, below);
      const entries = rows.map(auditAnswer);
      yield entries.map((entry) => (format === 'csv' ? toCsv(entry) : `${JSON.stringify(entry)}\n`)).join('');
      if (rows.length < pageSize) return;
      below = rows.at(-1)?.seq ?? null;
    }
  }
}
