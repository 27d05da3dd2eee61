import { Injectable } from '@nestjs/common';
import { AuditLog, TicketOriginals } from '@switchyard/data-access';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { ticketNotFound } from '../ticket-not-found';

/** Destroys the key of one original; what was made of it stays. */
@Injectable()
export class EraseOriginal {
  constructor(
    private readonly originals: TicketOriginals,
    private readonly audit: AuditLog,
  ) {}

  /** Does nothing when it is gone already. Throws a 404 when there is no such ticket. */
  async erase(request: Request, ticketId: string): Promise<void> {
    if (!(await this.originals.find(ticketId))) throw ticketNotFound(ticketId);
    await this.audit.record(auditOrigin(request), async (database) => {
      const isDestroyed = await new TicketOriginals(database).destroy(ticketId);
      const target = { kind: 'ticket', id: ticketId };
      return { result: undefined, fact: isDestroyed ? { action: 'ticket.original-erased', target } : null };
    });
  }
}
