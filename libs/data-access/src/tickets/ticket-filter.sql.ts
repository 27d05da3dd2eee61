import type { TicketStatus } from '@switchyard/domain';
import type { SelectQueryBuilder } from 'typeorm';
import { toSearchQuery } from './search-query';
import type { TicketEntity } from './ticket.entity';

/** All given conditions must hold. Times are ISO and bound the time of receipt, `from` inclusive, `to` exclusive. */
export interface TicketFilter {
  status?: TicketStatus | undefined;
  industry?: string | undefined;
  category?: string | undefined;
  urgency?: string | undefined;
  sentiment?: string | undefined;
  language?: string | undefined;
  region?: string | undefined;
  engine?: string | undefined;
  minConfidence?: number | undefined;
  maxConfidence?: number | undefined;
  hasPii?: boolean | undefined;
  from?: string | undefined;
  to?: string | undefined;
  q?: string | undefined;
}

const conditions: Partial<Record<keyof TicketFilter, string>> = {
  status: 't.status = :status',
  region: 't.region = :region',
  industry: 'r.industry = :industry',
  category: 'r.category = :category',
  urgency: 'r.urgency = :urgency',
  sentiment: 'r.sentiment = :sentiment',
  language: 'r.language = :language',
  engine: 'r.engine = :engine',
  minConfidence: 'r.category_confidence >= :minConfidence',
  maxConfidence: 'r.category_confidence <= :maxConfidence',
  hasPii: '(r.pii_items > 0) = :hasPii',
  from: 't.received_at >= :from',
  to: 't.received_at < :to',
};

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Adds the filter to a query over `ticket t` left-joined with the current `ticket_result r`. */
export function applyTicketFilter(query: SelectQueryBuilder<TicketEntity>, filter: TicketFilter): void {
  for (const [name, condition] of Object.entries(conditions)) {
    const value = filter[name as keyof TicketFilter];
    if (value !== undefined) query.andWhere(condition, { [name]: value });
  }
  const text = filter.q?.trim();
  if (!text) return;
  const ways = ['t.external_id = :text'];
  const words = toSearchQuery(text);
  if (words) ways.push(`r.search @@ to_tsquery('simple', :words)`);
  if (uuidPattern.test(text)) ways.push('t.id = :ticketId');
  query.andWhere(`(${ways.join(' OR ')})`, { text, words, ticketId: text });
}
