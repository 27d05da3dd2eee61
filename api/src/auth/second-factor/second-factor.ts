import { Injectable } from '@nestjs/common';
import type { RecoveryCodes, SecondFactorOffer } from '@switchyard/contracts';
import { AuditLog, SecondFactors } from '@switchyard/data-access';
import { TextSealer } from '@switchyard/pii/sealing';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { ProblemException } from '../../errors/problem';
import { hashToken } from '../tokens';
import { newRecoveryCodes, newSecret, normalisedRecoveryCode, otpauthUri, stepOf } from './one-time-codes';

const sealContext = (personId: string) => `second-factor:${personId}`;
const hashCode = (code: string) => hashToken(normalisedRecoveryCode(code));

/** Time-based codes of an authenticator app, with recovery codes for when it is lost. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly store: SecondFactors,
    private readonly sealer: TextSealer,
    private readonly audit: AuditLog,
  ) {}

  /** A new secret, in force once a first code has confirmed it. Throws a 409 when there is one in force. */
  async offer(personId: string, email: string): Promise<SecondFactorOffer> {
    if ((await this.store.find(personId))?.isConfirmed) {
      const detail = 'Remove the present second factor first.';
      throw new ProblemException(409, 'conflict', 'There is a second factor already', detail);
    }
    const secret = newSecret();
    await this.store.offer(personId, this.sealer.seal(secret, sealContext(personId)));
    return { secret, uri: otpauthUri(secret, email) };
  }

  /** Puts the offered secret in force; throws a 422 when the code is not one of it. */
  async confirm(request: Request, personId: string, code: string): Promise<RecoveryCodes> {
    const stored = await this.store.find(personId);
    if (!stored || stored.isConfirmed || !(await this.useCode(personId, code))) throw wrongCode(422);
    const recoveryCodes = newRecoveryCodes();
    await this.audit.record(auditOrigin(request), async (database) => {
      await new SecondFactors(database).confirm(personId, recoveryCodes.map(hashCode));
      const target = { kind: 'person', id: personId };
      return { result: undefined, fact: { action: 'person.second-factor-set', target } };
    });
    return { recoveryCodes };
  }

  /** Checks a code of the app, or uses up a recovery code. Each works once. */
  async check(personId: string, code: string): Promise<boolean> {
    return (await this.useCode(personId, code)) || this.store.useRecoveryCode(personId, hashCode(code));
  }

  /** Removes it, by a code of its owner or, without one, by an admin. */
  async remove(request: Request, personId: string, code: string | null): Promise<void> {
    if (code !== null && !(await this.check(personId, code))) throw wrongCode(422);
    await this.audit.record(auditOrigin(request), async (database) => {
      await new SecondFactors(database).remove(personId);
      const target = { kind: 'person', id: personId };
      return { result: undefined, fact: { action: 'person.second-factor-removed', target } };
    });
  }

  private async useCode(personId: string, code: string): Promise<boolean> {
    const stored = await this.store.find(personId);
    const step = stored && stepOf(this.sealer.open(stored, sealContext(personId)), code);
    return step !== null && this.store.useStep(personId, step);
  }
}

export function wrongCode(status: 401 | 422): ProblemException {
  const detail = 'The code is wrong, too old, or was used before. Wait for the next one, or use a recovery code.';
  return new ProblemException(status, 'wrong-code', 'Wrong code', detail);
}
