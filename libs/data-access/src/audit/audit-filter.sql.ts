import type { AuditAction } from '@switchyard/domain';

export interface AuditFilter {
  action?: AuditAction | undefined;
  actorId?: string | undefined;
  targetId?: string | undefined;
  /** ISO 8601; inclusive. */
  from?: string | undefined;
  /** ISO 8601; exclusive. */
  to?: string | undefined;
}

export const auditColumns =
  'seq, at, action, actor_kind, actor_id, target_kind, target_id, reason, detail, address, trace_id, hash';

/** The same as `AuditRow` names them, for a table aliased `a`. */
export const auditRowColumns = `a.seq, a.at, a.action, a.actor_kind AS "actorKind", a.actor_id AS "actorId",
  a.target_kind AS "targetKind", a.target_id AS "targetId", a.reason, a.detail, a.address, a.trace_id AS "traceId", a.hash`;

/** Conditions on a table aliased `a`, joined by AND, and their parameters in order. */
export function auditConditions(filter: AuditFilter, below: number | null): { sql: string; parameters: unknown[] } {
  const conditions: [sql: string, value: unknown][] = [
    ['a.action =', filter.action],
    ['a.actor_id =', filter.actorId],
    ['a.target_id =', filter.targetId],
    ['a.at >=', filter.from],
    ['a.at <', filter.to],
    ['a.seq <', below ?? undefined],
  ];
  const used = conditions.filter(([, value]) => value !== undefined);
  return {
    sql: ['true', ...used.map(([condition], index) => `${condition} $${index + 1}`)].join(' AND '),
    parameters: used.map(([, value]) => value),
  };
}
