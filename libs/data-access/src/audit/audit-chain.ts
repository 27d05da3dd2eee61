import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { AuditRow } from './audit-entry';

/** Field by field in a fixed order, and the detail by sorted keys, so that the same row always gives the same bytes. */
const canonical = (row: Omit<AuditRow, 'hash'>): string =>
  JSON.stringify([
    row.seq,
    row.at.toISOString(),
    row.action,
    row.actorKind,
    row.actorId,
    row.targetKind,
    row.targetId,
    row.reason,
    Object.entries(row.detail).sort(([a], [b]) => (a < b ? -1 : 1)),
    row.address,
    row.traceId,
  ]);

/**
 * Links each row to the one before by a keyed hash (HMAC-SHA-256). Whoever can write to the database but does not have
 * the master key cannot change, remove or insert a row unnoticed.
 */
export class AuditChain {
  private readonly key: KeyObject;

  constructor(masterKey: Buffer) {
    this.key = createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, '', 'switchyard audit chain', 32)));
  }

  /** Hash of `row`, which follows the row with the hash `previous`; empty before the first. */
  link(previous: Buffer, row: Omit<AuditRow, 'hash'>): Buffer {
    return createHmac('sha256', this.key).update(previous).update(canonical(row)).digest();
  }

  /** Hash that seals which row is the newest, so that removed last rows are noticed. */
  sealHead(seq: number, hash: Buffer): Buffer {
    return createHmac('sha256', this.key).update(`head:${seq}:`).update(hash).digest();
  }
}
