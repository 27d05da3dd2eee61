import type { Queryable } from '../database/queryable';
import { destroyOriginals } from './destroy-originals';

const isOlder = `received_at < now() - $1 * interval '1 day'`;

/** Tickets that have been here for longer than the privacy policy lets them; all within a transaction. */
export class ExpiredTickets {
  constructor(private readonly database: Queryable) {}

  /** Destroys the originals of at most `limit` tickets received more than `days` days ago; gives how many. */
  async destroyOriginals(days: number, limit: number): Promise<number> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT id FROM ticket WHERE original_erased_at IS NULL AND ${isOlder} ORDER BY received_at LIMIT $2`,
      [days, limit],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await destroyOriginals(this.database, ids);
    return ids.length;
  }

  /** Removes at most `limit` tickets received more than `days` days ago, with all that was made of them; gives how many. */
  async remove(days: number, limit: number): Promise<number> {
    const rows: { id: string }[] = await this.database.query(
      `WITH expired AS (
         SELECT id FROM ticket WHERE ${isOlder} ORDER BY received_at LIMIT $2
       ), locked AS MATERIALIZED (
         SELECT t.id FROM ticket t JOIN expired USING (id) ORDER BY t.id FOR UPDATE OF t
       ), unkeyed AS (
         DELETE FROM keys.ticket_key WHERE ticket_id IN (SELECT id FROM locked)
       ), removed AS (
         DELETE FROM ticket WHERE id IN (SELECT id FROM locked) RETURNING id
       )
       SELECT id FROM removed`,
      [days, limit],
    );
    return rows.length;
  }

  /** Destroys persons' keys that wrap nothing any more. */
  async dropUnusedPersonKeys(limit: number): Promise<number> {
    const unused = 'NOT EXISTS (SELECT 1 FROM keys.ticket_key k WHERE k.person_key_id = p.id)';
    // An hour: a key is added just before the tickets it is for.
    const locked: { id: Buffer }[] = await this.database.query(
      `SELECT p.id FROM keys.person_key p WHERE p.created_at < now() - interval '1 hour' AND ${unused}
       ORDER BY p.id LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit],
    );
    // Looks again, under the lock: a ticket may have been stored between the look and the lock.
    const dropped: unknown[] = await this.database.query(
      `WITH dropped AS (DELETE FROM keys.person_key p WHERE p.id = ANY($1::bytea[]) AND ${unused} RETURNING p.id)
       SELECT * FROM dropped`,
      [locked.map(({ id }) => id)],
    );
    return dropped.length;
  }
}
