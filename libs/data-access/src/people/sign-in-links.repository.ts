import type { Queryable } from '../database/queryable';

export type StoredLinkKind = 'first-person' | 'set-password' | 'sign-in';

export interface StoredLink {
  kind: StoredLinkKind;
  /** Null for the first person, who does not exist yet. */
  personId: string | null;
  expiresAt: Date;
}

/** One-time links by the hash of their token. */
export class SignInLinks {
  constructor(private readonly database: Queryable) {}

  /** Stores a link; those of the same kind for the same person, and expired ones, stop working. */
  async add(tokenHash: Buffer, link: StoredLink): Promise<void> {
    await this.database.query(
      `DELETE FROM sign_in_link WHERE expires_at < now() OR (kind = $1 AND kind <> 'sign-in' AND person_id IS NOT DISTINCT FROM $2)`,
      [link.kind, link.personId],
    );
    await this.database.query(
      'INSERT INTO sign_in_link (token_hash, kind, person_id, expires_at) VALUES ($1, $2, $3, $4)',
      [tokenHash, link.kind, link.personId, link.expiresAt],
    );
  }

  async find(tokenHash: Buffer): Promise<StoredLink | null> {
    const rows: StoredLink[] = await this.database.query(
      `SELECT kind, person_id AS "personId", expires_at AS "expiresAt" FROM sign_in_link
       WHERE token_hash = $1 AND expires_at > now()`,
      [tokenHash],
    );
    return rows[0] ?? null;
  }

  /** Uses the link up; null when somebody else did so before, or it has expired. */
  async take(tokenHash: Buffer): Promise<StoredLink | null> {
    const [rows]: [StoredLink[], number] = await this.database.query(
      `DELETE FROM sign_in_link WHERE token_hash = $1 AND expires_at > now()
       RETURNING kind, person_id AS "personId", expires_at AS "expiresAt"`,
      [tokenHash],
    );
    return rows[0] ?? null;
  }
}
