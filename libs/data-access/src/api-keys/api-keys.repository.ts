import type { Permission, Role } from '@switchyard/domain';
import type { Queryable } from '../database/queryable';

export interface ApiKeyRow {
  id: string;
  hint: string;
  name: string;
  role: Role;
  /** Null: all that the role may do. */
  scopes: Permission[] | null;
  createdAt: Date;
  createdBy: string | null;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

export interface NewApiKey {
  id: string;
  secretHash: Buffer;
  hint: string;
  name: string;
  role: Role;
  scopes: readonly Permission[] | null;
  createdBy: string | null;
  expiresAt: Date | null;
}

const columns = `k.id, k.hint, k.name, k.role, k.scopes, k.created_at AS "createdAt", p.name AS "createdBy",
  k.expires_at AS "expiresAt", k.last_used_at AS "lastUsedAt", k.revoked_at AS "revokedAt"`;
const source = 'api_key k LEFT JOIN person p ON p.id = k.created_by';

/** Keys of programs, by the hash of their secret. */
export class ApiKeys {
  constructor(private readonly database: Queryable) {}

  async add(key: NewApiKey): Promise<void> {
    await this.database.query(
      `INSERT INTO api_key (id, secret_hash, hint, name, role, scopes, created_by, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [key.id, key.secretHash, key.hint, key.name, key.role, key.scopes, key.createdBy, key.expiresAt],
    );
  }

  /** In force first, then by age. */
  list(): Promise<ApiKeyRow[]> {
    return this.database.query(
      `SELECT ${columns} FROM ${source} ORDER BY k.revoked_at IS NOT NULL, k.created_at DESC, k.id`,
    );
  }

  async find(id: string): Promise<ApiKeyRow | null> {
    const rows: ApiKeyRow[] = await this.database.query(`SELECT ${columns} FROM ${source} WHERE k.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The key with this secret; null when there is none, or it has expired or been revoked. */
  async findInForce(secretHash: Buffer): Promise<ApiKeyRow | null> {
    const rows: ApiKeyRow[] = await this.database.query(
      `SELECT ${columns} FROM ${source}
       WHERE k.secret_hash = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())`,
      [secretHash],
    );
    return rows[0] ?? null;
  }

  /** Notes that the key is in use; writes once a minute at the most. */
  async touch(id: string): Promise<void> {
    await this.database.query(
      `UPDATE api_key SET last_used_at = now()
       WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
      [id],
    );
  }

  /** False when there is no such key, or it is revoked already. */
  async revoke(id: string): Promise<boolean> {
    const sql = 'UPDATE api_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL';
    const [, changed]: [unknown, number] = await this.database.query(sql, [id]);
    return changed > 0;
  }
}
