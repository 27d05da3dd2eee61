import { Injectable } from '@nestjs/common';
import { AuditLog } from '@switchyard/data-access';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { BeginSession, type BegunSession } from '../sign-in/begin-session';
import { OidcProvider } from './oidc-provider';
import { OidcRefusal } from './oidc-refusal';
import type { PendingSignIn } from './pending-sign-in-cookie';
import { RecognisePerson } from './recognise-person';

/** Signs in by what the identity provider answered. A second factor is the provider's business. */
@Injectable()
export class SignInByOidc {
  constructor(
    private readonly oidc: OidcProvider,
    private readonly recognisePerson: RecognisePerson,
    private readonly beginSession: BeginSession,
    private readonly audit: AuditLog,
  ) {}

  /** `answer` is the address the browser came back to, `pending` what it kept. Throws `OidcRefusal`, which is on record then. */
  async signIn(request: Request, answer: URL, pending: PendingSignIn | null): Promise<BegunSession> {
    try {
      if (!pending) throw new OidcRefusal('not-begun-here');
      const claims = await this.oidc.redeem(answer, pending);
      const personId = await this.recognisePerson.recognise(request, claims);
      return await this.beginSession.begin(request, personId, { by: 'oidc' });
    } catch (error) {
      if (error instanceof OidcRefusal) await this.tell(request, error);
      throw error;
    }
  }

  private async tell(request: Request, { reason, personId }: OidcRefusal): Promise<void> {
    const target = { kind: 'person', id: personId };
    const detail = { by: 'oidc' };
    await this.audit.tell(auditOrigin(request), { action: 'person.sign-in-refused', target, reason, detail });
  }
}
