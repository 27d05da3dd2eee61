import type { TicketListItem, TicketPage } from '@switchyard/contracts';

/** The part of the list that was read so far, newest first; `nextCursor` is null when it is all of it. */
export interface TicketRows {
  items: readonly TicketListItem[];
  nextCursor: string | null;
}

/** Appends the next page. A ticket that moved between pages while they were read is kept once, with its newer values. */
export function appendPage(rows: TicketRows, page: TicketPage): TicketRows {
  const fresh = byId(page.items);
  const known = new Set(rows.items.map((row) => row.id));
  return {
    items: [
      ...rows.items.map((row) => fresh.get(row.id) ?? row),
      ...[...fresh.values()].filter((row) => !known.has(row.id)),
    ],
    nextCursor: page.nextCursor,
  };
}

/** Gives shown rows their newer values without moving, adding or dropping any; the same array if nothing differs. */
export function updateRows(
  items: readonly TicketListItem[],
  newer: readonly TicketListItem[],
): readonly TicketListItem[] {
  const fresh = byId(newer);
  const updated = items.map((row) => updateRow(row, fresh.get(row.id)));
  return updated.some((row, index) => row !== items[index]) ? updated : items;
}

/** Rows at the top of a newly read first page that are not shown yet. */
export function unseenRows(
  items: readonly TicketListItem[],
  firstPage: readonly TicketListItem[],
): readonly TicketListItem[] {
  const known = new Set(items.map((row) => row.id));
  return firstPage.filter((row) => !known.has(row.id));
}

/**
 * The list with a newly read first page on top. Known rows that the page should hold but does not (they stopped matching) are
 * gone; older ones stay. If the page does not reach the known rows, these are dropped, since what lies between is unknown.
 */
export function replaceTop(rows: TicketRows, page: TicketPage): TicketRows {
  const first = rows.items[0];
  const last = page.items.at(-1);
  const reaches = first !== undefined && last !== undefined && last.receivedAt <= first.receivedAt;
  if (!reaches || page.nextCursor === null) return { items: page.items, nextCursor: page.nextCursor };
  const fresh = byId(page.items);
  const below = rows.items.filter((row) => !fresh.has(row.id) && row.receivedAt <= last.receivedAt);
  return { items: [...page.items, ...below], nextCursor: below.length === 0 ? page.nextCursor : rows.nextCursor };
}

const byId = (items: readonly TicketListItem[]) => new Map(items.map((row) => [row.id, row]));

/** The newer values of a row's own fields, for `newer` may be a whole ticket; the row itself if none differs. */
function updateRow(row: TicketListItem, newer: TicketListItem | undefined): TicketListItem {
  const fields = Object.keys(row) as (keyof TicketListItem)[];
  if (!newer || fields.every((field) => row[field] === newer[field])) return row;
  return Object.fromEntries(fields.map((field) => [field, newer[field]])) as unknown as TicketListItem;
}
