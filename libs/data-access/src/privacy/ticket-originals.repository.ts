import type { Queryable } from '../database/queryable';
import { destroyOriginals } from './destroy-originals';
import { type JoinedKey, keyColumns, keyJoins, type TicketKeyRow, toTicketKey } from './key-rows';

/** What the original of a ticket can be opened from. */
export interface StoredOriginal {
  /** The run that `sealedVault` belongs to. */
  run: number;
  sealedText: Buffer;
  /** Null: it has been destroyed. */
  key: TicketKeyRow | null;
  /** Null: nothing was masked, the run has no result yet, or it is gone. */
  sealedVault: Buffer | null;
}

/** Sealed originals and the keys to them. */
export class TicketOriginals {
  constructor(private readonly database: Queryable) {}

  /** Null when there is no such ticket. */
  async find(ticketId: string): Promise<StoredOriginal | null> {
    const rows: (Omit<StoredOriginal, 'key'> & JoinedKey)[] = await this.database.query(
      `SELECT t.run, t.sealed_text AS "sealedText", r.sealed_vault AS "sealedVault", ${keyColumns}
       FROM ticket t LEFT JOIN ticket_result r ON r.ticket_id = t.id AND r.run = t.run ${keyJoins('t.id')}
       WHERE t.id = $1`,
      [ticketId],
    );
    const [row] = rows;
    return row
      ? { run: row.run, sealedText: row.sealedText, key: toTicketKey(row), sealedVault: row.sealedVault }
      : null;
  }

  /** Destroys one ticket's key, within a transaction. False when it is gone already, or there is no such ticket. */
  async destroy(ticketId: string): Promise<boolean> {
    return (await destroyOriginals(this.database, [ticketId])) > 0;
  }
}
