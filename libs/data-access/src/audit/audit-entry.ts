import type { AuditAction } from '@switchyard/domain';

export type AuditActorKind = 'person' | 'api-key' | 'console' | 'system' | 'anonymous';

/** Labels and counts that say more about an entry; never personal data. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** Who did something, and from where. */
export interface AuditOrigin {
  actorKind: AuditActorKind;
  actorId: string | null;
  /** Network address. */
  address: string | null;
  traceId: string | null;
}

/** What was done, on what, and why. */
export interface AuditFact {
  action: AuditAction;
  target?: { kind: string; id: string | null };
  reason?: string;
  detail?: AuditDetail;
}

/** A row of the audit log. */
export interface AuditRow extends AuditOrigin {
  seq: number;
  at: Date;
  action: AuditAction;
  targetKind: string | null;
  targetId: string | null;
  reason: string | null;
  detail: AuditDetail;
  hash: Buffer;
}
