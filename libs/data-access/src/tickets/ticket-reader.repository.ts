import type { DataSource } from 'typeorm';
import { encodeCursor, type TicketCursor } from './ticket-cursor';
import { applyTicketFilter, type TicketFilter } from './ticket-filter.sql';
import { TicketEntity } from './ticket.entity';
import { TicketResultEntity } from './ticket-result.entity';
import type { StoredResult, TicketRow, TicketView } from './ticket-views';

const listColumns = [
  'r.ticketId',
  'r.run',
  'r.redactedSubject',
  'r.industry',
  'r.category',
  'r.urgency',
  'r.sentiment',
  'r.language',
  'r.categoryConfidence',
  'r.engine',
  'r.piiItems',
  'r.processedAt',
];

type JoinedTicket = TicketEntity & { result: TicketResultEntity | null };

/** Answers questions about stored tickets; everything it gives is redacted. */
export class TicketReader {
  constructor(private readonly dataSource: DataSource) {}

  /** One page, newest first, and the cursor of the next one. */
  async list(
    filter: TicketFilter,
    after: TicketCursor | null,
    limit: number,
  ): Promise<{ rows: TicketRow[]; nextCursor: string | null }> {
    const query = this.joined()
      .select('t')
      .addSelect(listColumns)
      .addSelect(`to_char(t.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`, 'cursor_at')
      .orderBy('t.received_at', 'DESC')
      .addOrderBy('t.id', 'DESC')
      .limit(limit + 1);
    applyTicketFilter(query, filter);
    if (after) {
      query.andWhere('(t.received_at, t.id) < (:cursorAt::timestamptz, :cursorId::uuid)', {
        cursorAt: after.receivedAt,
        cursorId: after.id,
      });
    }
    const { entities, raw } = await query.getRawAndEntities<{ cursor_at: string }>();
    const rows = entities.slice(0, limit) as JoinedTicket[];
    const last = rows.at(-1);
    const lastRaw = raw[rows.length - 1];
    const more = entities.length > limit && last && lastRaw;
    return { rows, nextCursor: more ? encodeCursor({ receivedAt: lastRaw.cursor_at, id: last.id }) : null };
  }

  async get(id: string): Promise<TicketView | null> {
    return (await this.joined().addSelect('r').where('t.id = :id', { id }).getOne()) as JoinedTicket | null;
  }

  /** The results of all runs of a ticket, first run first. */
  runs(ticketId: string): Promise<StoredResult[]> {
    return this.dataSource.getRepository(TicketResultEntity).find({ where: { ticketId }, order: { run: 'ASC' } });
  }

  private joined() {
    return this.dataSource
      .getRepository(TicketEntity)
      .createQueryBuilder('t')
      .leftJoinAndMapOne('t.result', TicketResultEntity, 'r', 'r.ticket_id = t.id AND r.run = t.run');
  }
}
