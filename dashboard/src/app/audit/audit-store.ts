import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { AuditPage } from '@switchyard/contracts';
import { filter, finalize, Subscription } from 'rxjs';
import { LiveConnection } from '../live/live-connection';
import { problemDetail } from '../shared/problem-detail';
import { ServerClock } from '../shared/server-clock';
import type { WidgetState } from '../shared/widget';
import { AuditClient } from './audit-client';
import type { AuditFilters } from './audit-filters';
import { type AuditRows, below, onTop } from './audit-rows';

/** The entries read so far for one set of filters, newest first. */
@Injectable()
export class AuditStore {
  private readonly client = inject(AuditClient);
  private readonly live = inject(LiveConnection);
  private readonly clock = inject(ServerClock);
  private readonly rows = signal<AuditRows | null>(null);
  private readonly failure = signal<{ of: 'first' | 'more'; detail: string } | null>(null);
  private readonly busy = signal<'first' | 'more' | null>(null);
  private readonly readAt = signal<string | null>(null);
  private filters: AuditFilters = {};
  private request = Subscription.EMPTY;

  readonly items = computed(() => this.rows()?.items ?? []);
  readonly hasMore = computed(() => (this.rows()?.nextCursor ?? null) !== null);
  readonly isLoadingMore = computed(() => this.busy() === 'more');
  readonly asOf = this.readAt.asReadonly();
  readonly error = computed(() => this.failureOf('first'));
  readonly moreError = computed(() => this.failureOf('more'));
  readonly state = computed((): WidgetState => {
    if (this.rows() === null) return this.error() === null ? 'loading' : 'error';
    if (this.error() !== null || this.live.state() === 'offline') return 'stale';
    return this.items().length > 0 ? 'live' : 'empty';
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.request.unsubscribe());
    this.live.reload$
      .pipe(
        filter((reason) => reason !== 'polled'),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.reload());
  }

  /** Shows the log of these filters. */
  open(filters: AuditFilters): void {
    this.filters = filters;
    this.rows.set(null);
    this.reload();
  }

  /** Reads the first page again; what is shown stays meanwhile. */
  reload(): void {
    this.load('first', null, (page) => {
      this.readAt.set(new Date(this.clock.now()).toISOString());
      this.rows.update((rows) => onTop(rows, page));
    });
  }

  /** Reads the next page, unless something is being read or nothing is left. */
  loadMore(): void {
    const cursor = this.rows()?.nextCursor ?? null;
    if (cursor === null || this.busy() !== null) return;
    this.load('more', cursor, (page) => this.rows.update((rows) => rows && below(rows, page)));
  }

  private load(what: 'first' | 'more', cursor: string | null, take: (page: AuditPage) => void): void {
    this.request.unsubscribe();
    this.busy.set(what);
    this.failure.set(null);
    this.request = this.client
      .page(this.filters, cursor)
      .pipe(finalize(() => this.busy.set(null)))
      .subscribe({
        next: take,
        error: (error: unknown) => this.failure.set({ of: what, detail: problemDetail(error) }),
      });
  }

  private failureOf(what: 'first' | 'more'): string | null {
    const failure = this.failure();
    return failure?.of === what ? failure.detail : null;
  }
}
