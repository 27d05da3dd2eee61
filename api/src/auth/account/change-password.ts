import { Injectable } from '@nestjs/common';
import type { ChangePassword as Change } from '@switchyard/contracts';
import { AuditLog, People, Sessions } from '@switchyard/data-access';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { ProblemException } from '../../errors/problem';
import { Passwords } from '../sign-in/passwords';

/** Sets one's own password. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly audit: AuditLog,
  ) {}

  /** Ends all sessions but `sessionId`. Throws a 403 when there is a password and `current` is not it. */
  async change(request: Request, personId: string, sessionId: string, { current, next }: Change): Promise<void> {
    const stored = await this.people.passwordHash(personId);
    if (stored !== null && !(await this.passwords.verify(stored, current ?? ''))) {
      const detail = 'The present password is wrong; the password stays as it is.';
      throw new ProblemException(403, 'wrong-credentials', 'Wrong password', detail);
    }
    const passwordHash = await this.passwords.hash(next);
    await this.audit.record(auditOrigin(request), async (database) => {
      await new People(database).setPassword(personId, passwordHash);
      await new Sessions(database).endAll(personId, sessionId);
      return { result: undefined, fact: { action: 'person.password-set', target: { kind: 'person', id: personId } } };
    });
  }
}
