import type { Queryable } from '../database/queryable';
import { personColumns, type PersonRow } from '../people/person-views';

export interface SessionRow {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  address: string | null;
  userAgent: string | null;
}

export interface NewSession {
  id: string;
  tokenHash: Buffer;
  personId: string;
  /** Ends when unused for so long. */
  idleMs: number;
  /** Ends after so long in any case. */
  longestMs: number;
  address: string | null;
  userAgent: string | null;
}

export interface OpenSession {
  sessionId: string;
  expiresAt: Date;
  person: PersonRow;
}

const isOpen = 's.idle_until > now() AND s.ends_at > now() AND p.is_active';
const msAsInterval = (parameter: string) => `${parameter} * interval '1 millisecond'`;

/** Sessions of signed-in people, by the hash of their token. */
export class Sessions {
  constructor(private readonly database: Queryable) {}

  /** Begins a session, and forgets those that have ended. */
  async begin(session: NewSession): Promise<void> {
    await this.database.query('DELETE FROM session WHERE least(idle_until, ends_at) < now()');
    await this.database.query(
      `INSERT INTO session (id, token_hash, person_id, idle_until, ends_at, address, user_agent)
       VALUES ($1, $2, $3, now() + ${msAsInterval('$4')}, now() + ${msAsInterval('$5')}, $6, $7)`,
      [
        session.id,
        session.tokenHash,
        session.personId,
        session.idleMs,
        session.longestMs,
        session.address,
        session.userAgent,
      ],
    );
  }

  /** The open session with this token and its person; null when it has ended or the person may not sign in. */
  async find(tokenHash: Buffer): Promise<OpenSession | null> {
    const rows: (PersonRow & { sessionId: string; expiresAt: Date })[] = await this.database.query(
      `SELECT s.id AS "sessionId", least(s.idle_until, s.ends_at) AS "expiresAt", ${personColumns}
       FROM session s JOIN person p ON p.id = s.person_id WHERE s.token_hash = $1 AND ${isOpen}`,
      [tokenHash],
    );
    const [row] = rows;
    if (!row) return null;
    const { sessionId, expiresAt, ...person } = row;
    return { sessionId, expiresAt, person };
  }

  /** Notes that the session is in use; writes once a minute at the most. */
  async touch(sessionId: string, idleMs: number): Promise<void> {
    await this.database.query(
      `UPDATE session SET last_seen_at = now(), idle_until = now() + ${msAsInterval('$2')}
       WHERE id = $1 AND last_seen_at < now() - interval '1 minute'`,
      [sessionId, idleMs],
    );
  }

  list(personId: string): Promise<SessionRow[]> {
    return this.database.query(
      `SELECT s.id, s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt",
              least(s.idle_until, s.ends_at) AS "expiresAt", s.address, s.user_agent AS "userAgent"
       FROM session s JOIN person p ON p.id = s.person_id WHERE s.person_id = $1 AND ${isOpen}
       ORDER BY s.last_seen_at DESC, s.id`,
      [personId],
    );
  }

  /** False when the person has no such session. */
  async end(personId: string, sessionId: string): Promise<boolean> {
    const sql = 'DELETE FROM session WHERE person_id = $1 AND id = $2';
    const [, removed]: [unknown, number] = await this.database.query(sql, [personId, sessionId]);
    return removed > 0;
  }

  /** Ends every session of the person but `keep`; returns how many. */
  async endAll(personId: string, keep: string | null = null): Promise<number> {
    const sql = 'DELETE FROM session WHERE person_id = $1 AND id IS DISTINCT FROM $2';
    const [, removed]: [unknown, number] = await this.database.query(sql, [personId, keep]);
    return removed;
  }
}
