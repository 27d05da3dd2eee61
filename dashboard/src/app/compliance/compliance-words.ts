import type { Region } from '@switchyard/domain';

/** What each measured figure means, exactly; a share is of what was counted here, and claims nothing beyond that. */
export const definitions = {
  itemsFound: 'Pieces of personal data found in the tickets processed during this period, each time one occurs.',
  ticketsWithPii: 'Tickets processed during this period in which at least one piece of personal data was found.',
  sealed:
    'Of all tickets stored now, the share whose text as it came is kept only encrypted under a key of its own, or whose key has been destroyed.',
  searchedWhole:
    'Of the results of this period, the share whose text was searched to its end in time. The others were masked whole: nothing of them was passed on.',
  ticketsProcessed: 'Tickets whose processing ended with a result during this period.',
  originalsHeld: 'Tickets whose text as it came can still be opened, by those who may, with a reason.',
  reveals: 'How often somebody opened the text of a ticket as it came during this period. Each is in the audit log.',
  erasures: 'Requests during this period to erase everything of a requester; the receipts are below.',
} as const;

export const regionNames: Record<Region, string> = {
  US: 'United States',
  EU: 'European Union',
  UK: 'United Kingdom',
  IN: 'India',
  CA: 'Canada',
  AU: 'Australia',
};

/** "30 days" for a number of days, "never by itself" for none. */
export const daysInWords = (days: number | null) =>
  days === null ? 'never by itself' : `after ${days} ${days === 1 ? 'day' : 'days'}`;

/** "3 tickets", "1 ticket". */
export const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
