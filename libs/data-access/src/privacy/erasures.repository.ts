import type { AuditOrigin } from '../audit/audit-entry';
import type { Queryable } from '../database/queryable';
import { destroyOriginals } from './destroy-originals';

/** How much of a requester there is, or was. */
export interface ErasureCounts {
  tickets: number;
  /** Results whose texts were emptied. */
  results: number;
  /** Keys of tickets and the person's own. */
  keysDestroyed: number;
}

/** A receipt; names nobody. */
export interface ErasureRow extends ErasureCounts {
  id: string;
  at: Date;
  /** Beginning of the fingerprint of the e-mail address, in hexadecimal. */
  subject: string;
}

export interface NewErasure {
  id: string;
  /** Of the requester's e-mail address. */
  fingerprint: Buffer;
  /** Redacted. */
  reason: string;
  by: Pick<AuditOrigin, 'actorKind' | 'actorId'>;
}

/** Enough to tell people apart, too little to look one up by. */
export const subjectOf = (fingerprint: Buffer) => fingerprint.toString('hex').slice(0, 16);

const columns = 'id, at, subject, tickets, results, keys_destroyed AS "keysDestroyed"';

const countRequester = `
  SELECT count(*)::integer AS tickets,
         (SELECT count(*) FROM ticket_result r JOIN ticket t ON t.id = r.ticket_id
          WHERE t.requester_fingerprint = $1)::integer AS results,
         ((SELECT count(*) FROM keys.ticket_key k JOIN ticket t ON t.id = k.ticket_id
           WHERE t.requester_fingerprint = $1)
          + (SELECT count(*) FROM keys.person_key WHERE id = $1))::integer AS "keysDestroyed"
  FROM ticket WHERE requester_fingerprint = $1`;

/** Texts go; labels, counts and times stay, so that figures of the past do not change. An empty draft was one. */
const emptyResults = `
  UPDATE ticket_result
  SET redacted_subject = '', redacted_body = '', masked_subject = '[]', masked_body = '[]', summary = '',
      draft = CASE WHEN draft IS NULL THEN NULL ELSE '' END
  WHERE ticket_id = ANY($1::uuid[])`;
const emptyReviews = `UPDATE ticket_review SET draft = '' WHERE ticket_id = ANY($1::uuid[]) AND draft IS NOT NULL`;

/** Erases requesters, and keeps the receipts. */
export class Erasures {
  constructor(private readonly database: Queryable) {}

  /** What `erase` would find now. */
  async count(fingerprint: Buffer): Promise<ErasureCounts> {
    const rows: ErasureCounts[] = await this.database.query(countRequester, [fingerprint]);
    return rows[0] ?? { tickets: 0, results: 0, keysDestroyed: 0 };
  }

  /**
   * Destroys the requester's key, empties all that was made of their tickets, and unties those tickets from them. Within a
   * transaction. Tickets that come in meanwhile get a new key and belong to the time after.
   */
  async erase({ id, fingerprint, reason, by }: NewErasure): Promise<ErasureRow> {
    // Waits for tickets that are being stored under this key; those that come later wait for the end of the transaction.
    const held: unknown[] = await this.database.query('SELECT 1 FROM keys.person_key WHERE id = $1 FOR UPDATE', [
      fingerprint,
    ]);
    const counts = await this.count(fingerprint);
    const tickets: { id: string }[] = await this.database.query(
      'SELECT id FROM ticket WHERE requester_fingerprint = $1',
      [fingerprint],
    );
    const ids = tickets.map((ticket) => ticket.id);
    await destroyOriginals(this.database, ids);
    // A key added since then may be wrapping a ticket that is being stored now.
    if (held.length > 0) await this.database.query('DELETE FROM keys.person_key WHERE id = $1', [fingerprint]);
    await this.database.query(emptyResults, [ids]);
    await this.database.query(emptyReviews, [ids]);
    await this.database.query('UPDATE ticket SET requester_fingerprint = NULL WHERE id = ANY($1::uuid[])', [ids]);
    const rows: ErasureRow[] = await this.database.query(
      `INSERT INTO erasure (id, subject, reason, actor_kind, actor_id, tickets, results, keys_destroyed)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${columns}`,
      [
        ...[id, subjectOf(fingerprint), reason, by.actorKind, by.actorId],
        ...[counts.tickets, counts.results, counts.keysDestroyed],
      ],
    );
    const [row] = rows;
    if (!row) throw new Error('a receipt was not stored');
    return row;
  }

  /** Newest first. */
  list(limit: number): Promise<ErasureRow[]> {
    return this.database.query(`SELECT ${columns} FROM erasure ORDER BY at DESC, id LIMIT $1`, [limit]);
  }

  async find(id: string): Promise<ErasureRow | null> {
    const rows: ErasureRow[] = await this.database.query(`SELECT ${columns} FROM erasure WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }
}
