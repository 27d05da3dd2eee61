/** A requester's key, wrapped by the master key; its id is the fingerprint of their e-mail address. */
export interface PersonKeyRow {
  id: Buffer;
  wrappedKey: Buffer;
}

/** A ticket's key, wrapped by its requester's key, or by the master key when it has none. */
export interface TicketKeyRow {
  wrappedKey: Buffer;
  person: PersonKeyRow | null;
}

/** Columns of a ticket's key, for tables aliased `k` and `p` that `keyJoins` adds. */
export const keyColumns = `k.wrapped_key AS "wrappedKey", p.id AS "personId", p.wrapped_key AS "personKey"`;

/** Joins the key of the ticket whose id is `ticketId`, if it is still there. */
export const keyJoins = (ticketId: string) =>
  `LEFT JOIN keys.ticket_key k ON k.ticket_id = ${ticketId} LEFT JOIN keys.person_key p ON p.id = k.person_key_id`;

export interface JoinedKey {
  wrappedKey: Buffer | null;
  personId: Buffer | null;
  personKey: Buffer | null;
}

/** The key of a row with `keyColumns`; null when it has been destroyed. */
export const toTicketKey = ({ wrappedKey, personId, personKey }: JoinedKey): TicketKeyRow | null =>
  wrappedKey && { wrappedKey, person: personId && personKey ? { id: personId, wrappedKey: personKey } : null };
