import { computed, inject, Injectable, signal } from '@angular/core';
import type { TicketListItem, TicketPage } from '@switchyard/contracts';
import { finalize, map, type Observable, Subscription, tap } from 'rxjs';
import { problemDetail } from '../../shared/problem-detail';
import { ServerClock } from '../../shared/server-clock';
import { TicketClient } from '../ticket-client';
import { ticketFilterKey, type TicketFilters } from './ticket-filters';
import { appendPage, replaceTop, unseenRows, updateRows, type TicketRows } from './ticket-rows';

/** The tickets read so far for one set of filters. Outlives its page, so that a reader who comes back finds the list as it was. */
@Injectable({ providedIn: 'root' })
export class TicketListStore {
  private readonly client = inject(TicketClient);
  private readonly clock = inject(ServerClock);
  private readonly rows = signal<TicketRows | null>(null);
  private readonly newerTop = signal<TicketPage | null>(null);
  private readonly failure = signal<{ of: 'first' | 'more'; detail: string } | null>(null);
  private readonly busy = signal<'first' | 'more' | null>(null);
  private readonly readAt = signal<string | null>(null);
  private request = Subscription.EMPTY;
  private shownFilters: TicketFilters = {};

  readonly items = computed(() => this.rows()?.items ?? []);
  /** False until a first page has been read. */
  readonly known = computed(() => this.rows() !== null);
  readonly hasMore = computed(() => (this.rows()?.nextCursor ?? null) !== null);
  readonly loading = computed(() => this.busy() === 'first');
  readonly loadingMore = computed(() => this.busy() === 'more');
  /** Why the list could not be read, in words; null if it could. */
  readonly error = computed(() => (this.failure()?.of === 'first' ? (this.failure()?.detail ?? null) : null));
  readonly moreError = computed(() => (this.failure()?.of === 'more' ? (this.failure()?.detail ?? null) : null));
  /** When the top of the list was last read, an ISO instant. */
  readonly asOf = this.readAt.asReadonly();
  private readonly unseen = computed(() => unseenRows(this.items(), this.newerTop()?.items ?? []));
  /** Matching tickets that arrived and are not shown yet. `atLeast`: there may be more of them than were read. */
  readonly arrivals = computed(() => {
    const top = this.newerTop();
    const count = this.unseen().length;
    return { count, atLeast: top !== null && top.nextCursor !== null && count === top.items.length };
  });

  /** Shows the list of these filters; one that is known already stays until it is read again. */
  open(filters: TicketFilters): void {
    const same = this.known() && ticketFilterKey(filters) === ticketFilterKey(this.shownFilters);
    this.shownFilters = filters;
    if (!same) this.rows.set(null);
    this.reload();
  }

  /** Reads the first page again; what is shown stays until the answer is there. */
  reload(): void {
    this.newerTop.set(null);
    this.load('first', null, (page) => {
      this.readAt.set(new Date(this.clock.now()).toISOString());
      this.rows.update((rows) => (rows === null ? page : replaceTop(rows, page)));
    });
  }

  /** Reads the next page, unless something is being read or nothing is left. */
  loadMore(): void {
    const cursor = this.rows()?.nextCursor ?? null;
    if (cursor === null || this.busy() !== null) return;
    this.load('more', cursor, (page) => this.rows.update((rows) => rows && appendPage(rows, page)));
  }

  /**
   * Looks what is new at the top and takes over newer values of shown rows without moving any: unseen tickets wait for
   * `showArrivals`, unless the list is empty. Emits the first page's ids, fails with the request.
   */
  checkTop(): Observable<string[]> {
    const key = ticketFilterKey(this.shownFilters);
    return this.client.page(this.shownFilters, null).pipe(
      tap((page) => {
        if (key !== ticketFilterKey(this.shownFilters) || this.busy() === 'first') return;
        this.readAt.set(new Date(this.clock.now()).toISOString());
        if (this.items().length === 0) this.rows.set(page);
        this.update(page.items);
        this.newerTop.set(page);
      }),
      map((page) => page.items.map(({ id }) => id)),
    );
  }

  /** Takes over newer values of rows that are shown. */
  update(newer: readonly TicketListItem[]): void {
    this.rows.update((rows) => rows && { ...rows, items: updateRows(rows.items, newer) });
  }

  /** Puts the tickets that arrived on top. */
  showArrivals(): void {
    const top = this.newerTop();
    if (top) this.rows.update((rows) => (rows ? replaceTop(rows, top) : top));
    this.newerTop.set(null);
  }

  /** Ids of the tickets before and after one in the list, as far as it is known. */
  neighbours(id: string): { newer: string | null; older: string | null } {
    const at = this.items().findIndex((row) => row.id === id);
    const idAt = (index: number) => (at === -1 ? null : (this.items()[index]?.id ?? null));
    return { newer: idAt(at - 1), older: idAt(at + 1) };
  }

  private load(what: 'first' | 'more', cursor: string | null, take: (page: TicketPage) => void): void {
    this.request.unsubscribe();
    this.busy.set(what);
    this.failure.set(null);
    this.request = this.client
      .page(this.shownFilters, cursor)
      .pipe(finalize(() => this.busy.set(null)))
      .subscribe({
        next: take,
        error: (error: unknown) => this.failure.set({ of: what, detail: problemDetail(error) }),
      });
  }
}
