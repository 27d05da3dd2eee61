import { Injectable } from '@nestjs/common';
import { AuditLog, type AuditOrigin, People } from '@switchyard/data-access';
import type { IssuedLink } from '@switchyard/contracts';
import { IssueLink } from './issue-link';

/** Whoever sits at the console of the machine. */
export const atConsole: AuditOrigin = { actorKind: 'console', actorId: null, address: null, traceId: null };

/** The way in before anybody can sign in. */
@Injectable()
export class FirstLink {
  constructor(
    private readonly people: People,
    private readonly issueLink: IssueLink,
    private readonly audit: AuditLog,
  ) {}

  /** A new link for the first person; null when somebody is there already. Earlier ones stop working. */
  async issue(base: string): Promise<IssuedLink | null> {
    if ((await this.people.count()) > 0) return null;
    return this.audit.record(atConsole, async (database) => {
      const result = await this.issueLink.issue(database, base, 'first-person', null);
      return { result, fact: { action: 'person.link-issued', detail: { kind: 'first-person' } } };
    });
  }
}
