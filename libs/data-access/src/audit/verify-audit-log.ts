import type { DataSource } from 'typeorm';
import type { Queryable } from '../database/queryable';
import type { AuditChain } from './audit-chain';
import type { AuditRow } from './audit-entry';
import { auditRowColumns } from './audit-filter.sql';
import { type AuditVerdict, ChainWalk } from './chain-walk';

const pageSize = 1_000;

/** Walks along the whole chain, in one snapshot, and names every row that was changed, removed or put in. */
export class VerifyAuditLog {
  constructor(
    private readonly dataSource: DataSource,
    private readonly chain: AuditChain,
  ) {}

  verify(): Promise<AuditVerdict> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.walk(manager));
  }

  private async walk(database: Queryable): Promise<AuditVerdict> {
    const heads: { seq: string; hash: Buffer }[] = await database.query('SELECT seq, hash FROM audit_head');
    const headSeq = Number(heads[0]?.seq ?? 0);
    const walk = new ChainWalk(this.chain, headSeq);
    for (let page = await this.page(database, 0); page.length > 0; page = await this.page(database, walk.last)) {
      for (const row of page) walk.pass(row);
    }
    return walk.end(heads[0]?.hash ?? Buffer.alloc(0));
  }

  private async page(database: Queryable, after: number): Promise<AuditRow[]> {
    const rows: (Omit<AuditRow, 'seq'> & { seq: string })[] = await database.query(
      `SELECT ${auditRowColumns} FROM audit_entry a WHERE a.seq > $1 ORDER BY a.seq LIMIT ${pageSize}`,
      [after],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }
}
