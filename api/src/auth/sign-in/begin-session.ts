import { randomUUID } from 'node:crypto';
import type { Actor } from '@switchyard/contracts';
import { type AuditDetail, AuditLog, People, type Queryable, Sessions } from '@switchyard/data-access';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { auditOriginAs } from '../../audit/audit-origin';
import { personActor } from '../actors';
import { notSignedIn } from '../refusals';
import { idleMs, longestMs } from '../session-lifetime';
import { hashToken, newToken } from '../tokens';

/** A session that has just begun; `token` goes into the cookie and is kept nowhere. */
export interface BegunSession {
  token: string;
  actor: Actor;
}

const userAgentLength = 256;

/** Signs a person in, whose identity has been proven. */
@Injectable()
export class BeginSession {
  constructor(private readonly audit: AuditLog) {}

  /** `detail` tells how the person was recognised. */
  begin(request: Request, personId: string, detail: AuditDetail): Promise<BegunSession> {
    return this.audit.record(auditOriginAs(request, personId), async (database) => ({
      result: await this.open(database, request, personId),
      fact: { action: 'person.signed-in', target: { kind: 'person', id: personId }, detail },
    }));
  }

  private async open(database: Queryable, request: Request, personId: string): Promise<BegunSession> {
    const token = newToken();
    const people = new People(database);
    await people.signedIn(personId);
    await new Sessions(database).begin({
      id: randomUUID(),
      tokenHash: hashToken(token),
      personId,
      idleMs,
      longestMs,
      address: request.ip ?? null,
      userAgent: request.headers['user-agent']?.slice(0, userAgentLength) ?? null,
    });
    const person = await people.find(personId);
    if (!person?.isActive) throw notSignedIn();
    return { token, actor: personActor(person, new Date(Date.now() + idleMs)) };
  }
}
