import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { emailSchema } from '@switchyard/contracts';
import { AuditLog, People, type PersonRow, type Queryable } from '@switchyard/data-access';
import type { Request } from 'express';
import { auditOriginAs } from '../../audit/audit-origin';
import { type OidcClaims, OidcProvider } from './oidc-provider';
import { OidcRefusal } from './oidc-refusal';

/** Any number: two answers for one person must not come at once. */
const recognitionLock = 7_233_003;
const longestName = 100;

/** Finds out whom of us the provider means. */
@Injectable()
export class RecognisePerson {
  constructor(
    private readonly oidc: OidcProvider,
    private readonly people: People,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Gives the id of the person with this identity; else binds the identity to the person with this verified e-mail
   * address; else adds a person, if newcomers may come in. Throws `OidcRefusal`.
   */
  async recognise(request: Request, claims: OidcClaims): Promise<string> {
    const known = await this.people.findByOidc(claims);
    if (known) return active(known).id;
    const email = claims.emailIsVerified ? emailSchema.safeParse(claims.email).data : undefined;
    if (email === undefined) throw new OidcRefusal('email-not-verified');
    const invited = await this.people.findByEmail(email);
    return invited ? this.bind(request, claims, active(invited)) : this.add(request, claims, email);
  }

  private bind(request: Request, claims: OidcClaims, { id }: PersonRow): Promise<string> {
    return this.audit.record(auditOriginAs(request, id), async (database) => {
      const meanwhile = await lockAndFind(database, claims);
      if (meanwhile) return { result: meanwhile, fact: null };
      const people = new People(database);
      if ((await people.find(id))?.signsInByOidc) throw new OidcRefusal('bound-to-another-account', { personId: id });
      await people.bindOidc(id, claims);
      const detail = { by: 'oidc', isBound: true };
      return { result: id, fact: { action: 'person.changed', target: { kind: 'person', id }, detail } };
    });
  }

  private add(request: Request, claims: OidcClaims, email: string): Promise<string> {
    const role = this.oidc.defaultRole;
    if (!role) throw new OidcRefusal('not-invited');
    const id = randomUUID();
    return this.audit.record(auditOriginAs(request, id), async (database) => {
      const meanwhile = await lockAndFind(database, claims);
      if (meanwhile) return { result: meanwhile, fact: null };
      const people = new People(database);
      // The link of the first run makes an admin as long as there is nobody; nobody else may come before.
      if (role !== 'admin' && (await people.count()) === 0) throw new OidcRefusal('not-invited');
      const name = (claims.name ?? '').trim().slice(0, longestName) || email.slice(0, longestName);
      if (!(await people.add({ id, email, name, role }))) throw new OidcRefusal('not-invited');
      await people.bindOidc(id, claims);
      return {
        result: id,
        fact: { action: 'person.added', target: { kind: 'person', id }, detail: { by: 'oidc', role } },
      };
    });
  }
}

function active(person: PersonRow): PersonRow {
  if (person.isActive) return person;
  throw new OidcRefusal('not-active', { personId: person.id });
}

async function lockAndFind(database: Queryable, claims: OidcClaims): Promise<string | null> {
  await database.query('SELECT pg_advisory_xact_lock($1)', [recognitionLock]);
  return (await new People(database).findByOidc(claims))?.id ?? null;
}
