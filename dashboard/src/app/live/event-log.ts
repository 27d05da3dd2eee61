import type { ActivityEvent, ActivityPage } from '@switchyard/contracts';

/** All events with `floor < seq <= cursor`, oldest first: no gap, no double. */
export interface EventLog {
  readonly floor: number;
  readonly cursor: number;
  readonly items: readonly ActivityEvent[];
}

/** A claim of a source: these are all events with `after < seq <= upTo`. */
export interface EventSpan {
  readonly after: number;
  readonly upTo: number;
  readonly items: readonly ActivityEvent[];
}

export interface Merge {
  readonly log: EventLog;
  /** Events newer than all the log held, oldest first. Empty for history. */
  readonly added: readonly ActivityEvent[];
  /** True when the span starts beyond the log: what lies between has to be fetched first, the log is unchanged. */
  readonly gap: boolean;
}

/** Joins a span to the log it touches or overlaps, at either end; a first span becomes the log. */
export function mergeSpan(log: EventLog | null, span: EventSpan): Merge {
  const items = ordered(span);
  if (!log) return { log: { floor: span.after, cursor: span.upTo, items }, added: [], gap: false };
  if (span.after > log.cursor) return { log, added: [], gap: true };
  if (span.upTo < log.floor) return { log, added: [], gap: false };
  const older = items.filter(({ seq }) => seq <= log.floor);
  const added = items.filter(({ seq }) => seq > log.cursor);
  const floor = Math.min(log.floor, span.after);
  const cursor = Math.max(log.cursor, span.upTo);
  if (floor === log.floor && cursor === log.cursor) return { log, added, gap: false };
  const joined = older.length || added.length ? [...older, ...log.items, ...added] : log.items;
  return { log: { floor, cursor, items: joined }, added, gap: false };
}

/** Keeps the newest `size` events; the floor rises over the dropped ones. */
export function trimmed(log: EventLog, size: number): EventLog {
  const surplus = log.items.length - size;
  const lastDropped = log.items[surplus - 1];
  return lastDropped ? { ...log, floor: lastDropped.seq, items: log.items.slice(surplus) } : log;
}

export interface PageRequest {
  /** Absent: the newest page was asked for. */
  readonly after?: number;
  readonly limit: number;
  /** Newest sequence number that was settled before the page was asked for; 0 if none is known. */
  readonly settled: number;
}

/**
 * What a page of the event log proves. A page's own `seq` may be younger than its items, so it proves nothing; a full
 * page reaches to its last item, one that is not full (or the newest one) at least to what was settled when it was asked for.
 */
export function pageSpan(page: ActivityPage, { after, limit, settled }: PageRequest): EventSpan {
  const items = page.items;
  const last = items.at(-1)?.seq ?? 0;
  const full = items.length >= limit;
  if (after === undefined) {
    const first = items[0];
    return { after: full && first ? first.seq - 1 : 0, upTo: Math.max(last, settled), items };
  }
  return { after, upTo: Math.max(after, last, full ? 0 : settled), items };
}

function ordered({ after, items }: EventSpan): ActivityEvent[] {
  const bySeq = new Map(items.filter(({ seq }) => seq > after).map((event) => [event.seq, event]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}
