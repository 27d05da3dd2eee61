import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Erasure, EraseRequester as EraseRequesterWish } from '@switchyard/contracts';
import { AuditLog, type ErasureRow, Erasures, subjectOf } from '@switchyard/data-access';
import { TicketKeys } from '@switchyard/pii/sealing';
import type { Request } from 'express';
import { auditOrigin } from '../audit/audit-origin';
import { DryRun } from '../dry-runs/dry-run.facade';

export const erasureAnswer = ({ at, ...row }: ErasureRow): Erasure => ({
  id: row.id,
  dryRun: false,
  at: at.toISOString(),
  subject: row.subject,
  tickets: row.tickets,
  results: row.results,
  keysDestroyed: row.keysDestroyed,
});

/** Erases all tickets of a requester, or counts what that would take. */
@Injectable()
export class EraseRequester {
  constructor(
    private readonly keys: TicketKeys,
    private readonly erasures: Erasures,
    private readonly audit: AuditLog,
    private readonly dryRun: DryRun,
  ) {}

  /** Key, texts, receipt and audit entry in one transaction. A dry run changes nothing and leaves no receipt. */
  async erase(request: Request, { email, reason, dryRun }: EraseRequesterWish): Promise<Erasure> {
    const fingerprint = this.keys.fingerprint(email);
    if (dryRun) {
      const counts = await this.erasures.count(fingerprint);
      return { id: null, dryRun, at: new Date().toISOString(), subject: subjectOf(fingerprint), ...counts };
    }
    const redacted = this.dryRun.redactText(reason, { known: { emails: [email] } }).text;
    const origin = auditOrigin(request);
    const receipt = await this.audit.record(origin, async (database) => {
      const wish = { id: randomUUID(), fingerprint, reason: redacted, by: origin };
      const result = await new Erasures(database).erase(wish);
      const { id, tickets, results, keysDestroyed } = result;
      const target = { kind: 'erasure', id };
      const detail = { tickets, results, keysDestroyed };
      return { result, fact: { action: 'requester.erased', target, reason: redacted, detail } };
    });
    return erasureAnswer(receipt);
  }
}
