import { Injectable } from '@nestjs/common';
import type { Original } from '@switchyard/contracts';
import { AuditLog } from '@switchyard/data-access';
import { findPlaceholders } from '@switchyard/domain';
import type { Vault } from '@switchyard/pii/rehydration';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { DryRun } from '../../dry-runs/dry-run.facade';
import { OpenOriginal, originalErased } from './open-original';

const valuesOf = (vault: Vault): Original['values'] =>
  Object.entries(vault).flatMap(([placeholder, value]) => {
    const [found] = findPlaceholders(placeholder);
    return found ? [{ placeholder, type: found.type, value }] : [];
  });

/** Shows somebody the text of a ticket as it came. */
@Injectable()
export class RevealOriginal {
  constructor(
    private readonly openOriginal: OpenOriginal,
    private readonly audit: AuditLog,
    private readonly dryRun: DryRun,
  ) {}

  /** Told in the audit log before the text leaves; rejects when it cannot be told. Throws a 404, or a 410 when erased. */
  async reveal(request: Request, ticketId: string, reason: string): Promise<Original> {
    const original = await this.openOriginal.open(ticketId);
    if (!original) throw originalErased();
    const { run, text, vault } = original;
    const { name, email } = text.requester ?? {};
    const known = { names: name ? [name] : [], emails: email ? [email] : [] };
    await this.audit.tell(auditOrigin(request), {
      action: 'ticket.revealed',
      target: { kind: 'ticket', id: ticketId },
      reason: this.dryRun.redactText(reason, { known }).text,
      detail: { run },
    });
    const { subject, body, requester } = text;
    return { id: ticketId, subject, body, requester, values: valuesOf(vault) };
  }
}
