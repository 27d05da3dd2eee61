import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RedeemLink as Redemption, SignInLink } from '@switchyard/contracts';
import { AuditLog, People, type Queryable, Sessions, SignInLinks, type StoredLink } from '@switchyard/data-access';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { ProblemException } from '../../errors/problem';
import { validationProblem } from '../../errors/validation-problem';
import { BeginSession, type BegunSession } from '../sign-in/begin-session';
import { Passwords } from '../sign-in/passwords';
import { hashToken } from '../tokens';

/** Any number: two first people must not come at once. */
const firstPersonLock = 7_233_002;

/** What one-time links do. */
@Injectable()
export class RedeemLink {
  constructor(
    private readonly links: SignInLinks,
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly audit: AuditLog,
    private readonly beginSession: BeginSession,
  ) {}

  /** What the link is for, without using it. Throws a 410 when it does not work any more. */
  async look(token: string): Promise<SignInLink> {
    const link = await this.links.find(hashToken(token));
    if (!link) throw linkNotValid();
    const person = link.personId === null ? null : await this.people.find(link.personId);
    return { kind: link.kind, name: person?.name ?? null, expiresAt: link.expiresAt.toISOString() };
  }

  /** Uses the link and signs in. Throws a 410 when it does not work any more, a 400 when something is missing. */
  async redeem(request: Request, redemption: Redemption): Promise<BegunSession> {
    const known = await this.links.find(hashToken(redemption.token));
    if (!known) throw linkNotValid();
    requireFields(known, redemption);
    const passwordHash = redemption.password === undefined ? null : await this.passwords.hash(redemption.password);
    const personId = await this.use(request, redemption, passwordHash);
    return this.beginSession.begin(request, personId, { by: 'link' });
  }

  private use(request: Request, redemption: Redemption, passwordHash: string | null): Promise<string> {
    const actingId = randomUUID(); // of the first person, if there is to be one
    return this.audit.record(auditOrigin(request), async (database) => {
      const link = await new SignInLinks(database).take(hashToken(redemption.token));
      if (!link) throw linkNotValid();
      const personId = link.personId ?? (await addFirst(database, actingId, redemption));
      if (link.kind === 'sign-in' || passwordHash === null) return { result: personId, fact: null };
      await new People(database).setPassword(personId, passwordHash);
      await new Sessions(database).endAll(personId);
      const target = { kind: 'person', id: personId };
      const action = link.personId === null ? ('person.added' as const) : ('person.password-set' as const);
      return { result: personId, fact: { action, target, detail: { by: 'link' } } };
    });
  }
}

function requireFields({ kind }: StoredLink, redemption: Redemption): void {
  const needed = {
    'first-person': ['name', 'email', 'password'],
    'set-password': ['password'],
    'sign-in': [],
  } as const;
  const missing = needed[kind].filter((field) => redemption[field] === undefined);
  if (missing.length > 0) {
    throw validationProblem(missing.map((field) => ({ path: [field], message: 'is needed for this link' })));
  }
}

async function addFirst(database: Queryable, id: string, { name, email }: Redemption): Promise<string> {
  await database.query('SELECT pg_advisory_xact_lock($1)', [firstPersonLock]);
  const people = new People(database);
  if ((await people.count()) > 0) throw linkNotValid();
  await people.add({ id, name: name ?? '', email: email ?? '', role: 'admin' });
  return id;
}

function linkNotValid(): ProblemException {
  const detail = 'It was used before, has expired, or was replaced by a newer one. Ask for a new link.';
  return new ProblemException(410, 'link-not-valid', 'This link does not work any more', detail);
}
