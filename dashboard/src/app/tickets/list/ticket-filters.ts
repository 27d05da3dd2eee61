import type { ListTicketsQuery } from '@switchyard/contracts';
import { engines, regions, sentiments, ticketStatuses, urgencies } from '@switchyard/domain';

/** What the list is narrowed to; an absent name means "any". The names are those of the HTTP query and of the address bar. */
export type TicketFilters = Omit<ListTicketsQuery, 'limit' | 'cursor'>;
export type TicketFilterName = keyof TicketFilters;

type Read = { [N in TicketFilterName]-?: (text: string) => TicketFilters[N] };

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text);
const word = (maxLength: number) => (text: string) => text.trim().slice(0, maxLength) || undefined;
const ratio = (text: string) => {
  const value = text.trim() === '' ? NaN : Number(text);
  return value >= 0 && value <= 1 ? value : undefined;
};
const instant = (text: string) => {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
};
const flag = (text: string) => (text === 'true' ? true : text === 'false' ? false : undefined);

const readers: Read = {
  status: oneOf(ticketStatuses),
  category: word(64),
  industry: word(64),
  urgency: oneOf(urgencies),
  sentiment: oneOf(sentiments),
  region: oneOf(regions),
  language: word(3),
  engine: oneOf(engines),
  minConfidence: ratio,
  maxConfidence: ratio,
  hasPii: flag,
  from: instant,
  to: instant,
  q: word(200),
};

/** Every filter, in the order in which they are shown and written. */
export const ticketFilterNames = Object.keys(readers) as TicketFilterName[];

/** Filters of an address; a value the API would refuse is dropped, so that a mistyped address still shows tickets. */
export function readTicketFilters(params: { get(name: string): string | null }): TicketFilters {
  const read = ticketFilterNames.map((name) => [name, readers[name](params.get(name) ?? '')] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** Query parameters of filters, the reverse of `readTicketFilters`. */
export function writeTicketFilters(filters: TicketFilters): Record<string, string> {
  const written = ticketFilterNames.map((name) => [name, filters[name]] as const);
  return Object.fromEntries(written.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

/** Two sets of filters are the same exactly when their keys are. */
export const ticketFilterKey = (filters: TicketFilters): string =>
  new URLSearchParams(writeTicketFilters(filters)).toString();
