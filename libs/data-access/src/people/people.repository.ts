import type { Role } from '@switchyard/domain';
import type { Queryable } from '../database/queryable';
import { personColumns, type PersonCredentials, type PersonRow } from './person-views';

export interface NewPerson {
  id: string;
  email: string;
  name: string;
  role: Role;
}

export interface OidcIdentity {
  issuer: string;
  subject: string;
}

/** Those who may sign in. E-mail addresses are kept in lower case. */
export class People {
  constructor(private readonly database: Queryable) {}

  async count(): Promise<number> {
    const [row]: { n: number }[] = await this.database.query('SELECT count(*)::int AS n FROM person');
    return row?.n ?? 0;
  }

  list(): Promise<PersonRow[]> {
    return this.database.query(`SELECT ${personColumns} FROM person p ORDER BY lower(p.name), p.id`);
  }

  async find(id: string): Promise<PersonRow | null> {
    const rows: PersonRow[] = await this.database.query(`SELECT ${personColumns} FROM person p WHERE p.id = $1`, [id]);
    return rows[0] ?? null;
  }

  async findByEmail(email: string): Promise<PersonRow | null> {
    const sql = `SELECT ${personColumns} FROM person p WHERE p.email = $1`;
    const rows: PersonRow[] = await this.database.query(sql, [email.toLowerCase()]);
    return rows[0] ?? null;
  }

  async findByOidc({ issuer, subject }: OidcIdentity): Promise<PersonRow | null> {
    const sql = `SELECT ${personColumns} FROM person p WHERE p.oidc_issuer = $1 AND p.oidc_subject = $2`;
    const rows: PersonRow[] = await this.database.query(sql, [issuer, subject]);
    return rows[0] ?? null;
  }

  async credentials(email: string): Promise<PersonCredentials | null> {
    const rows: PersonCredentials[] = await this.database.query(
      `SELECT id, is_active AS "isActive", password_hash AS "passwordHash", second_factor_confirmed AS "hasSecondFactor"
       FROM person WHERE email = $1`,
      [email.toLowerCase()],
    );
    return rows[0] ?? null;
  }

  async passwordHash(id: string): Promise<string | null> {
    const sql = 'SELECT password_hash AS hash FROM person WHERE id = $1';
    const rows: { hash: string | null }[] = await this.database.query(sql, [id]);
    return rows[0]?.hash ?? null;
  }

  /** False when the address is taken. */
  async add({ id, email, name, role }: NewPerson): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      'INSERT INTO person (id, email, name, role) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id',
      [id, email.toLowerCase(), name, role],
    );
    return rows.length > 0;
  }

  /** Takes over the values given; the others stay. */
  async change(id: string, change: { name?: string; role?: Role; isActive?: boolean }): Promise<void> {
    await this.database.query(
      `UPDATE person SET name = coalesce($2, name), role = coalesce($3, role), is_active = coalesce($4, is_active)
       WHERE id = $1`,
      [id, change.name ?? null, change.role ?? null, change.isActive ?? null],
    );
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.database.query('UPDATE person SET password_hash = $2 WHERE id = $1', [id, passwordHash]);
  }

  async bindOidc(id: string, { issuer, subject }: OidcIdentity): Promise<void> {
    const sql = 'UPDATE person SET oidc_issuer = $2, oidc_subject = $3 WHERE id = $1';
    await this.database.query(sql, [id, issuer, subject]);
  }

  async signedIn(id: string): Promise<void> {
    await this.database.query('UPDATE person SET last_sign_in_at = now() WHERE id = $1', [id]);
  }

  /** Active admins, locked until the transaction ends, so that two changes cannot remove the last two at once. */
  async lockActiveAdmins(): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT id FROM person WHERE role = 'admin' AND is_active ORDER BY id FOR UPDATE`,
    );
    return rows.map(({ id }) => id);
  }
}
