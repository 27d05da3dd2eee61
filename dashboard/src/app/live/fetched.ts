import { computed, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { filter, type Observable, Subscription } from 'rxjs';
import { problemDetail } from '../shared/problem-detail';
import { ServerClock } from '../shared/server-clock';
import type { WidgetState } from '../shared/widget';
import { LiveConnection } from './live-connection';

interface Held<T> {
  readonly value: T | null;
  /** When the value was read, an ISO instant. */
  readonly asOf: string | null;
  readonly error: string | null;
}

/**
 * Something read over HTTP, with its honest state. Read at once, and again on the refresh button and when the connection is back;
 * what is known stays meanwhile. Kept in memory alone.
 */
export class Fetched<T> {
  private readonly live = inject(LiveConnection);
  private readonly clock = inject(ServerClock);
  private readonly held = signal<Held<T>>({ value: null, asOf: null, error: null });
  private request = Subscription.EMPTY;

  readonly value = computed(() => this.held().value);
  readonly asOf = computed(() => this.held().asOf);
  readonly error = computed(() => this.held().error);
  readonly state = computed((): WidgetState => {
    const { value, error } = this.held();
    if (value === null) return error === null ? 'loading' : 'error';
    if (error !== null || this.live.state() === 'offline') return 'stale';
    return this.isEmpty(value) ? 'empty' : 'live';
  });

  constructor(
    private readonly ask: () => Observable<T>,
    private readonly isEmpty: (value: T) => boolean = () => false,
  ) {
    inject(DestroyRef).onDestroy(() => this.request.unsubscribe());
    this.live.reload$
      .pipe(
        filter((reason) => reason !== 'polled'),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.load());
    this.load();
  }

  load(): void {
    this.request.unsubscribe();
    this.request = this.ask().subscribe({
      next: (value) => this.held.set({ value, asOf: new Date(this.clock.now()).toISOString(), error: null }),
      error: (error: unknown) => this.held.update((held) => ({ ...held, error: problemDetail(error) })),
    });
  }

  /** Takes over what is known of a change; an answer still on its way was read before it, and is dropped. */
  update(change: (value: T) => T): void {
    this.request.unsubscribe();
    this.held.update((held) => (held.value === null ? held : { ...held, value: change(held.value) }));
  }
}
