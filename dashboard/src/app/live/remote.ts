import { computed, DestroyRef, inject, signal } from '@angular/core';
import type { Observable, Subscription } from 'rxjs';
import { problemDetail } from '../shared/problem-detail';
import { ServerClock } from '../shared/server-clock';
import type { WidgetState } from '../shared/widget';
import { LastKnown } from './last-known';
import { LiveConnection } from './live-connection';

interface Stamped {
  readonly asOf: string;
}

interface Held<T> {
  readonly key: string;
  readonly value: T | null;
  /** The value comes from an earlier visit and has not been confirmed. */
  readonly recalled: boolean;
  readonly error: string | null;
}

/** Figures from the server with their honest state: asked for over HTTP, or pushed; the last known ones when neither works. */
export class Remote<T extends Stamped> {
  private readonly live = inject(LiveConnection);
  private readonly lastKnown = inject(LastKnown);
  private readonly clock = inject(ServerClock);
  private readonly held = signal<Held<T>>({ key: '', value: null, recalled: false, error: null });
  private request: Subscription | undefined;

  readonly value = computed(() => this.held().value);
  readonly asOf = computed(() => this.held().value?.asOf ?? null);
  readonly state = computed((): WidgetState => {
    const { value, recalled, error } = this.held();
    if (!value) return error === null ? 'loading' : 'error';
    if (recalled || error !== null || this.live.state() === 'offline') return 'stale';
    return this.isEmpty(value) ? 'empty' : 'live';
  });
  /** What the widget has to say; nothing while the whole page is offline and last known figures are shown. */
  readonly problem = computed(() => {
    const { value, error } = this.held();
    if (value) return this.live.state() === 'offline' ? null : error;
    return error && `${error} No earlier figures are known in this browser.`;
  });

  constructor(private readonly isEmpty: (value: T) => boolean = () => false) {
    inject(DestroyRef).onDestroy(() => this.request?.unsubscribe());
  }

  /** Asks anew. Figures of another key are dropped, those of the same one stay on screen meanwhile. */
  load(key: string, answer: Observable<T>): void {
    this.request?.unsubscribe();
    if (key !== this.held().key) this.held.set({ key, value: null, recalled: false, error: null });
    this.request = answer.subscribe({
      next: (value) => this.push(key, value),
      error: (error: unknown) => this.fail(key, problemDetail(error)),
    });
  }

  /** Takes figures that came by themselves; those of another key or older than the shown ones are passed over. */
  push(key: string, value: T): void {
    const { key: wanted, value: shown, recalled } = this.held();
    if (key !== wanted) return;
    this.clock.observe(value.asOf);
    const isOlder = shown && !recalled && Date.parse(value.asOf) < Date.parse(shown.asOf);
    this.held.set({ key, value: isOlder ? shown : value, recalled: false, error: null });
    if (!isOlder) this.lastKnown.keep(key, value);
  }

  private fail(key: string, error: string): void {
    const { value, recalled } = this.held();
    const known = value ?? this.lastKnown.recall<T>(key);
    this.held.set({ key, value: known, recalled: recalled || (value === null && known !== null), error });
  }
}
