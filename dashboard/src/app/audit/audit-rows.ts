import type { AuditEntry, AuditPage } from '@switchyard/contracts';

/** Entries without a gap, newest first, and where the older ones go on. */
export interface AuditRows {
  readonly items: readonly AuditEntry[];
  readonly nextCursor: string | null;
}

/** The next page below. */
export const below = (rows: AuditRows, page: AuditPage): AuditRows => ({
  items: [...rows.items, ...page.items],
  nextCursor: page.nextCursor,
});

/** The first page, read again, above what is known; alone if it does not reach down to that. Entries never change. */
export function onTop(rows: AuditRows | null, page: AuditPage): AuditRows {
  const newest = rows?.items[0]?.seq;
  if (!rows || newest === undefined || !page.items.some(({ seq }) => seq <= newest)) return page;
  return { ...rows, items: [...page.items.filter(({ seq }) => seq > newest), ...rows.items] };
}
