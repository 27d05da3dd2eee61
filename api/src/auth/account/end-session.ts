import { Injectable } from '@nestjs/common';
import { AuditLog, Sessions } from '@switchyard/data-access';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { ProblemException } from '../../errors/problem';
import { Authenticate } from '../authenticate';

/** Ends sessions before their time. Open sockets of them are closed within seconds. */
@Injectable()
export class EndSession {
  constructor(
    private readonly audit: AuditLog,
    private readonly authenticate: Authenticate,
  ) {}

  /** Throws a 404 when the person has no such session. */
  async end(request: Request, personId: string, sessionId: string): Promise<void> {
    await this.audit.record(auditOrigin(request), async (database) => {
      if (!(await new Sessions(database).end(personId, sessionId))) {
        throw new ProblemException(404, 'not-found', 'There is no such session', 'It may have ended already.');
      }
      return { result: undefined, fact: { action: 'session.revoked', target: { kind: 'person', id: personId } } };
    });
    this.authenticate.forgetAll();
  }

  async endAll(request: Request, personId: string): Promise<void> {
    await this.audit.record(auditOrigin(request), async (database) => {
      const sessions = await new Sessions(database).endAll(personId);
      const target = { kind: 'person', id: personId };
      return { result: undefined, fact: { action: 'session.revoked', target, detail: { sessions } } };
    });
    this.authenticate.forgetAll();
  }
}
