import type { Region, TicketStatus } from '@switchyard/domain';
import type { DataSource } from 'typeorm';
import { channels } from '../events/channels';

/** A ticket as it is accepted; its text is sealed already. */
export interface NewTicket {
  id: string;
  source: string;
  externalId: string | null;
  /** Hash of the client's Idempotency-Key. */
  idempotencyKey: Buffer | null;
  channel: string | null;
  region: Region | null;
  statedLanguage: string | null;
  /** ISO; null: now. */
  createdAt: string | null;
  sealedText: Buffer;
  wrappedKey: Buffer;
}

/** What became of a new ticket; for a duplicate, the id and state of the first one. */
export interface AcceptedTicket {
  id: string;
  run: number;
  status: TicketStatus;
  duplicate: boolean;
}

const insertTickets = `
  WITH input AS (
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::text[], $6::text[], $7::text[],
                         $8::timestamptz[], $9::bytea[], $10::bytea[]) WITH ORDINALITY
      AS i (id, source, external_id, idempotency_key, channel, region, stated_language, created_at, sealed_text,
            wrapped_key, position)
  ), inserted AS (
    INSERT INTO ticket (id, source, external_id, idempotency_key, channel, region, stated_language, created_at,
                        sealed_text, wrapped_key)
    SELECT id, source, external_id, idempotency_key, channel, region, stated_language, coalesce(created_at, now()),
           sealed_text, wrapped_key
    FROM input ORDER BY position
    ON CONFLICT DO NOTHING
    RETURNING id, run, source, channel, region
  ), logged AS (
    INSERT INTO ticket_event (ticket_id, run, type, data)
    SELECT id, run, 'ticket.received',
           jsonb_strip_nulls(jsonb_build_object('source', source, 'channel', channel, 'region', region))
    FROM inserted
    RETURNING seq
  )
  SELECT inserted.id, (SELECT pg_notify('${channels.events}', '') FROM logged LIMIT 1) FROM inserted`;

const findDuplicates = `
  SELECT i.position::integer - 1 AS index, t.id, t.run, t.status
  FROM unnest($1::text[], $2::text[], $3::bytea[]) WITH ORDINALITY AS i (source, external_id, idempotency_key, position)
  JOIN ticket t ON (t.source = i.source AND t.external_id = i.external_id)
                OR t.idempotency_key = i.idempotency_key`;

/** Takes tickets in, each once: (source, external id) and the idempotency key are unique. */
export class TicketIntake {
  constructor(private readonly dataSource: DataSource) {}

  /** Stores `tickets` with their `ticket.received` events in one transaction; answers in the order given. */
  async accept(tickets: readonly NewTicket[]): Promise<AcceptedTicket[]> {
    const column = <K extends keyof NewTicket>(name: K) => tickets.map((ticket) => ticket[name]);
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
      column('wrappedKey'),
    ]);
    const fresh = new Set(inserted.map((row) => row.id));
    const known = fresh.size === tickets.length ? new Map() : await this.duplicatesOf(tickets);
    return tickets.map((ticket, index): AcceptedTicket => {
      if (fresh.has(ticket.id)) return { id: ticket.id, run: 1, status: 'queued', duplicate: false };
      const first = known.get(index) as AcceptedTicket | undefined;
      if (!first) throw new Error('a ticket was neither stored nor found');
      return first;
    });
  }

  private async duplicatesOf(tickets: readonly NewTicket[]): Promise<Map<number, AcceptedTicket>> {
    const rows: { index: number; id: string; run: number; status: TicketStatus }[] = await this.dataSource.query(
      findDuplicates,
      [
        tickets.map((ticket) => ticket.source),
        tickets.map((ticket) => ticket.externalId),
        tickets.map((ticket) => ticket.idempotencyKey),
      ],
    );
    return new Map(rows.map(({ index, ...ticket }) => [index, { ...ticket, duplicate: true }]));
  }
}
