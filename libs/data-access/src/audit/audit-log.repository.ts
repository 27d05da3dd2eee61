import type { DataSource } from 'typeorm';
import type { Queryable } from '../database/queryable';
import type { AuditChain } from './audit-chain';
import type { AuditFact, AuditOrigin, AuditRow } from './audit-entry';
import { auditColumns } from './audit-filter.sql';

/** The append-only log of who did what. */
export class AuditLog {
  constructor(
    private readonly dataSource: DataSource,
    private readonly chain: AuditChain,
  ) {}

  /** Does `change` and tells of it in one transaction: neither happens without the other. */
  async record<T>(
    origin: AuditOrigin,
    change: (database: Queryable) => Promise<{ result: T; fact: AuditFact | null }>,
  ) {
    return this.dataSource.transaction(async (manager): Promise<T> => {
      const { result, fact } = await change(manager);
      if (fact) await this.append(manager, origin, fact);
      return result;
    });
  }

  /** Tells of something that changes nothing in the database. */
  async tell(origin: AuditOrigin, fact: AuditFact): Promise<void> {
    await this.record(origin, async () => ({ result: undefined, fact }));
  }

  /** The head is locked until the transaction ends: rows get their numbers, and their hashes, one after another. */
  private async append(database: Queryable, origin: AuditOrigin, fact: AuditFact): Promise<void> {
    const heads: { seq: string; at: Date }[] = await database.query(
      `SELECT seq, date_trunc('milliseconds', clock_timestamp()) AS at FROM audit_head FOR UPDATE`,
    );
    const [head] = heads;
    if (!head) throw new Error('the audit log has lost its head');
    const seq = Number(head.seq) + 1;
    const entry: Omit<AuditRow, 'hash'> = {
      seq,
      at: head.at,
      action: fact.action,
      ...origin,
      targetKind: fact.target?.kind ?? null,
      targetId: fact.target?.id ?? null,
      reason: fact.reason ?? null,
      detail: fact.detail ?? {},
    };
    const hash = this.chain.link(await this.hashOf(database, seq - 1), entry);
    await database.query(
      `INSERT INTO audit_entry (${auditColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        entry.seq,
        entry.at,
        entry.action,
        entry.actorKind,
        entry.actorId,
        entry.targetKind,
        entry.targetId,
        entry.reason,
        JSON.stringify(entry.detail),
        entry.address,
        entry.traceId,
        hash,
      ],
    );
    await database.query('UPDATE audit_head SET seq = $1, hash = $2', [seq, this.chain.sealHead(seq, hash)]);
  }

  private async hashOf(database: Queryable, seq: number): Promise<Buffer> {
    const rows: { hash: Buffer }[] = await database.query('SELECT hash FROM audit_entry WHERE seq = $1', [seq]);
    return rows[0]?.hash ?? Buffer.alloc(0);
  }
}
