import type { Queryable } from '../database/queryable';
import type { AuditRow } from './audit-entry';
import { auditConditions, type AuditFilter, auditRowColumns } from './audit-filter.sql';

/** A row with the names that its actor and target have now. */
export interface NamedAuditRow extends AuditRow {
  actorName: string | null;
  targetName: string | null;
}

/** Reads the audit log. */
export class AuditReader {
  constructor(private readonly database: Queryable) {}

  /** At most `limit` rows, newest first, with a number below `below` when given. */
  async list(filter: AuditFilter, limit: number, below: number | null = null): Promise<NamedAuditRow[]> {
    const { sql, parameters } = auditConditions(filter, below);
    const rows: (Omit<NamedAuditRow, 'seq'> & { seq: string })[] = await this.database.query(
      `SELECT ${auditRowColumns}, coalesce(person.name, api_key.name) AS "actorName",
              coalesce(target_person.name, target_key.name) AS "targetName"
       FROM audit_entry a
       LEFT JOIN person ON a.actor_kind = 'person' AND person.id = a.actor_id
       LEFT JOIN api_key ON a.actor_kind = 'api-key' AND api_key.id = a.actor_id
       LEFT JOIN person target_person ON a.target_kind = 'person' AND target_person.id::text = a.target_id
       LEFT JOIN api_key target_key ON a.target_kind = 'api-key' AND target_key.id::text = a.target_id
       WHERE ${sql} ORDER BY a.seq DESC LIMIT $${parameters.length + 1}`,
      [...parameters, limit],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }
}
