import type { TicketStatus } from '@switchyard/domain';
import type { DataSource } from 'typeorm';
import type { PersonKeyRow } from '../privacy/key-rows';
import { addPersonKeys, findDuplicates, insertTickets } from './insert-tickets.sql';
import type { AcceptedTicket, NewTicket } from './new-ticket';

/** Each try after the first means that a person's key was destroyed, or added, at this very moment. */
const maxTries = 5;

/**
 * Takes tickets in, each once: (source, external id) and the idempotency key are unique.
 *
 * Keys are kept in the schema `keys`, apart from the tickets they open. A backup of everything but that schema holds no
 * text that could be read, and none that an erasure would have to reach: without its key a ticket is noise. Whoever backs
 * `keys` up as well has to keep those copies apart, and for no longer than an erasure may take.
 */
export class TicketIntake {
  constructor(private readonly dataSource: DataSource) {}

  /** Stores `tickets` with keys and `ticket.received` events, in one transaction; answers in the order given. */
  async accept(tickets: readonly NewTicket[]): Promise<AcceptedTicket[]> {
    const accepted = new Map<NewTicket, AcceptedTicket>();
    for (let tries = 0, left = tickets; left.length > 0; left = left.filter((ticket) => !accepted.has(ticket))) {
      if (++tries > maxTries) throw new Error('a ticket was neither stored nor found');
      for (const ticket of await this.insert(left)) {
        accepted.set(ticket, { id: ticket.id, run: 1, status: 'queued', duplicate: false });
      }
      const others = left.filter((ticket) => !accepted.has(ticket));
      if (others.length > 0) for (const [ticket, first] of await this.duplicatesOf(others)) accepted.set(ticket, first);
    }
    return tickets.flatMap((ticket) => accepted.get(ticket) ?? []);
  }

  /** Gives those that are stored now: neither duplicates nor tickets whose requester's key was not to be had. */
  private async insert(tickets: readonly NewTicket[]): Promise<NewTicket[]> {
    const keys = await this.personKeys(tickets);
    const keyOf = ({ requesterKey }: NewTicket) => (requesterKey && keys.get(requesterKey.id.toString('hex'))) ?? null;
    const ready = tickets.filter((ticket) => !ticket.requesterKey || keyOf(ticket));
    if (ready.length === 0) return [];
    const column = <K extends keyof NewTicket>(name: K) => ready.map((ticket) => ticket[name]);
    const inserted: { id: string }[] = await this.dataSource.query(insertTickets, [
      column('id'),
      column('source'),
      column('externalId'),
      column('idempotencyKey'),
      column('channel'),
      column('region'),
      column('statedLanguage'),
      column('createdAt'),
      column('sealedText'),
      ready.map((ticket) => ticket.wrapKey(keyOf(ticket))),
      ready.map((ticket) => keyOf(ticket)?.id ?? null),
      ready.map((ticket) => keyOf(ticket)?.wrappedKey ?? null),
    ]);
    const fresh = new Set(inserted.map((row) => row.id));
    return ready.filter((ticket) => fresh.has(ticket.id));
  }

  /** The requesters' keys in force, by their ids in hexadecimal. */
  private async personKeys(tickets: readonly NewTicket[]): Promise<Map<string, PersonKeyRow>> {
    const given = new Map(tickets.flatMap(({ requesterKey: key }) => (key ? [[key.id.toString('hex'), key]] : [])));
    if (given.size === 0) return new Map();
    const offered = [...given.values()];
    const rows: PersonKeyRow[] = await this.dataSource.query(addPersonKeys, [
      offered.map(({ id }) => id),
      offered.map(({ wrappedKey }) => wrappedKey),
    ]);
    return new Map(rows.map((row) => [row.id.toString('hex'), row]));
  }

  private async duplicatesOf(tickets: readonly NewTicket[]): Promise<[NewTicket, AcceptedTicket][]> {
    const rows: { index: number; id: string; run: number; status: TicketStatus }[] = await this.dataSource.query(
      findDuplicates,
      [
        tickets.map((ticket) => ticket.source),
        tickets.map((ticket) => ticket.externalId),
        tickets.map((ticket) => ticket.idempotencyKey),
      ],
    );
    return rows.flatMap(({ index, ...first }) => {
      const ticket = tickets[index];
      return ticket ? [[ticket, { ...first, duplicate: true }] as [NewTicket, AcceptedTicket]] : [];
    });
  }
}
