import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AddPerson, ChangePerson, IssuedLink, Person, PersonAdded } from '@switchyard/contracts';
import { AuditLog, People, type Queryable, Sessions } from '@switchyard/data-access';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { ProblemException } from '../../errors/problem';
import { Authenticate } from '../authenticate';
import { IssueLink } from '../links/issue-link';
import { PublicAddress } from '../session-cookie';
import { personAnswer } from './person-answer';

/** Who may sign in, and as what. */
@Injectable()
export class ManagePeople {
  constructor(
    private readonly audit: AuditLog,
    private readonly issueLink: IssueLink,
    private readonly publicAddress: PublicAddress,
    private readonly authenticate: Authenticate,
  ) {}

  /** Throws a 409 when the e-mail address is taken. */
  add(request: Request, { name, email, role }: AddPerson): Promise<PersonAdded> {
    const id = randomUUID();
    return this.audit.record(auditOrigin(request), async (database) => {
      if (!(await new People(database).add({ id, name, email, role }))) {
        const detail = 'Somebody with this e-mail address is here already.';
        throw new ProblemException(409, 'email-taken', 'The e-mail address is taken', detail);
      }
      const link = await this.issueLink.issue(database, this.base(request), 'set-password', id);
      const person = await stored(database, id);
      return {
        result: { person, link },
        fact: { action: 'person.added', target: { kind: 'person', id }, detail: { role } },
      };
    });
  }

  /** Throws a 404 for nobody, a 409 when no admin would be left. Who is switched off is signed out. */
  async change(request: Request, id: string, change: ChangePerson): Promise<Person> {
    const person = await this.audit.record(auditOrigin(request), async (database) => {
      const people = new People(database);
      const admins = await people.lockActiveAdmins();
      await stored(database, id);
      const losesAdmin = change.isActive === false || (change.role !== undefined && change.role !== 'admin');
      if (losesAdmin && admins.length === 1 && admins[0] === id) throw lastAdmin();
      await people.change(id, {
        ...(change.name === undefined ? {} : { name: change.name }),
        ...(change.role === undefined ? {} : { role: change.role }),
        ...(change.isActive === undefined ? {} : { isActive: change.isActive }),
      });
      if (change.isActive === false) await new Sessions(database).endAll(id);
      const { role, isActive } = change;
      const detail = { ...(role ? { role } : {}), ...(isActive === undefined ? {} : { isActive }) };
      return {
        result: await stored(database, id),
        fact: { action: 'person.changed', target: { kind: 'person', id }, detail },
      };
    });
    this.authenticate.forgetAll();
    return person;
  }

  /** A link for a new password, which also ends the person's sessions once it is used. Throws a 404 for nobody. */
  link(request: Request, id: string): Promise<IssuedLink> {
    return this.audit.record(auditOrigin(request), async (database) => {
      await stored(database, id);
      const result = await this.issueLink.issue(database, this.base(request), 'set-password', id);
      return { result, fact: { action: 'person.link-issued', target: { kind: 'person', id } } };
    });
  }

  private base(request: Request): string {
    return this.publicAddress.url ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`;
  }
}

async function stored(database: Queryable, id: string): Promise<Person> {
  const row = await new People(database).find(id);
  if (!row) throw new ProblemException(404, 'not-found', 'There is no such person', `Nobody has the id ${id}.`);
  return personAnswer(row);
}

function lastAdmin(): ProblemException {
  const detail = 'Make somebody else an admin first; otherwise nobody could manage people any more.';
  return new ProblemException(409, 'last-admin', 'This is the last admin', detail);
}
