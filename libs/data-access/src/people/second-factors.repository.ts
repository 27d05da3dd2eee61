import type { Queryable } from '../database/queryable';
import type { StoredSecondFactor } from './person-views';

/** Authenticator secrets, sealed by the caller, and hashes of recovery codes. */
export class SecondFactors {
  constructor(private readonly database: Queryable) {}

  async find(personId: string): Promise<StoredSecondFactor | null> {
    const rows: (Omit<StoredSecondFactor, 'step'> & { step: string })[] = await this.database.query(
      `SELECT second_factor AS ciphertext, second_factor_key AS "wrappedKey", second_factor_confirmed AS "isConfirmed",
              second_factor_step AS step
       FROM person WHERE id = $1 AND second_factor IS NOT NULL`,
      [personId],
    );
    const [row] = rows;
    return row ? { ...row, step: Number(row.step) } : null;
  }

  /** Stores a secret that a first code has yet to confirm; a confirmed one is not replaced. */
  async offer(personId: string, sealed: { ciphertext: Buffer; wrappedKey: Buffer }): Promise<void> {
    await this.database.query(
      `UPDATE person SET second_factor = $2, second_factor_key = $3, second_factor_step = 0
       WHERE id = $1 AND NOT second_factor_confirmed`,
      [personId, sealed.ciphertext, sealed.wrappedKey],
    );
  }

  async confirm(personId: string, recoveryHashes: readonly Buffer[]): Promise<void> {
    await this.database.query(
      'UPDATE person SET second_factor_confirmed = true, recovery_hashes = $2::bytea[] WHERE id = $1',
      [personId, recoveryHashes],
    );
  }

  /** False when a code of this step, or of a later one, was used before. */
  async useStep(personId: string, step: number): Promise<boolean> {
    const [, changed]: [unknown, number] = await this.database.query(
      'UPDATE person SET second_factor_step = $2 WHERE id = $1 AND second_factor_step < $2',
      [personId, step],
    );
    return changed > 0;
  }

  /** True when there was such a recovery code; it is gone now. */
  async useRecoveryCode(personId: string, hash: Buffer): Promise<boolean> {
    const [, changed]: [unknown, number] = await this.database.query(
      'UPDATE person SET recovery_hashes = array_remove(recovery_hashes, $2) WHERE id = $1 AND $2 = ANY (recovery_hashes)',
      [personId, hash],
    );
    return changed > 0;
  }

  async remove(personId: string): Promise<void> {
    await this.database.query(
      `UPDATE person SET second_factor = NULL, second_factor_key = NULL, second_factor_confirmed = false,
              recovery_hashes = '{}' WHERE id = $1`,
      [personId],
    );
  }
}
