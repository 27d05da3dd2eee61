import type { AuditEntry } from '@switchyard/contracts';
import type { NamedAuditRow } from '@switchyard/data-access';

/** A stored entry as the API shows it. */
export const auditAnswer = (row: NamedAuditRow): AuditEntry => ({
  seq: row.seq,
  at: row.at.toISOString(),
  action: row.action,
  actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
  target: row.targetKind === null ? null : { kind: row.targetKind, id: row.targetId, name: row.targetName },
  reason: row.reason,
  detail: { ...row.detail },
  address: row.address,
  traceId: row.traceId,
  hash: row.hash.toString('hex'),
});
