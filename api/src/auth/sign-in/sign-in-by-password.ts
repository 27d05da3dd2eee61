import { Injectable } from '@nestjs/common';
import type { SignIn } from '@switchyard/contracts';
import { AuditLog, People } from '@switchyard/data-access';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { ProblemException } from '../../errors/problem';
import { SecondFactor, wrongCode } from '../second-factor/second-factor';
import { BeginSession, type BegunSession } from './begin-session';
import { Passwords } from './passwords';
import { SignInThrottle } from './sign-in-throttle';

type Refusal = 'wrong-credentials' | 'not-active' | 'wrong-code';

/** Signs in by e-mail and password, and the second factor where there is one. */
@Injectable()
export class SignInByPassword {
  constructor(
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
    private readonly secondFactor: SecondFactor,
    private readonly beginSession: BeginSession,
    private readonly audit: AuditLog,
  ) {}

  /** Unknown address, wrong password and switched-off account are one answer, given after the same work. */
  async signIn(request: Request, { email, password, code }: SignIn): Promise<BegunSession> {
    const address = request.ip ?? 'unknown';
    await this.throttle.check(email, address);
    const person = await this.people.credentials(email);
    const matches = await this.passwords.verify(person?.passwordHash ?? null, password);
    const refuse = async (reason: Refusal, problem: ProblemException) => {
      await this.throttle.failed(email, address);
      const target = { kind: 'person', id: person?.id ?? null };
      await this.audit.tell(auditOrigin(request), { action: 'person.sign-in-refused', target, reason });
      return problem;
    };
    if (!person || !matches) throw await refuse('wrong-credentials', wrongCredentials());
    if (!person.isActive) throw await refuse('not-active', wrongCredentials());
    if (person.hasSecondFactor) {
      if (code === undefined) throw secondFactorRequired();
      if (!(await this.secondFactor.check(person.id, code))) throw await refuse('wrong-code', wrongCode(401));
    }
    await this.throttle.succeeded(email, address);
    return this.beginSession.begin(request, person.id, { by: 'password', secondFactor: person.hasSecondFactor });
  }
}

function wrongCredentials(): ProblemException {
  const detail = 'The e-mail address or the password is wrong. An admin can make a link to set a new password.';
  return new ProblemException(401, 'wrong-credentials', 'Wrong e-mail address or password', detail);
}

function secondFactorRequired(): ProblemException {
  const detail = 'Send the same again with `code`: the six digits of the authenticator app, or a recovery code.';
  return new ProblemException(401, 'second-factor-required', 'A code is needed', detail);
}
