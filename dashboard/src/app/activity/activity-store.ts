import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type EventLog, mergeSpan } from '../live/event-log';
import { LiveClient } from '../live/live-client';
import { LiveConnection } from '../live/live-connection';
import { problemDetail } from '../shared/problem-detail';

const olderPage = 500;

/** The event log as far back as was asked for, and on with what happens. */
@Injectable()
export class ActivityStore {
  private readonly live = inject(LiveConnection);
  private readonly client = inject(LiveClient);
  private readonly known = signal<EventLog | null>(null);
  private readonly problem = signal<string | null>(null);
  private readonly isLoading = signal(false);

  /** Null until the first page came. */
  readonly log = this.known.asReadonly();
  readonly olderError = this.problem.asReadonly();
  readonly isLoadingOlder = this.isLoading.asReadonly();
  readonly hasOlder = computed(() => (this.known()?.floor ?? 0) > 0);

  constructor() {
    effect(() => {
      const newest = this.live.log();
      if (newest) untracked(() => this.known.update((known) => joined(known, newest)));
    });
  }

  /**
   * Fetches the stretch before the oldest known event. The API pages forward only: sequence numbers have holes but no doubles, so a
   * page of 500 that starts 500 numbers earlier holds all there is in between.
   */
  async loadOlder(): Promise<void> {
    const log = this.known();
    if (!log || this.isLoading()) return;
    const after = Math.max(0, log.floor - olderPage);
    this.isLoading.set(true);
    this.problem.set(null);
    try {
      const { items } = await firstValueFrom(this.client.activity(olderPage, after));
      const span = { after, upTo: log.floor, items: items.filter(({ seq }) => seq <= log.floor) };
      this.known.update((known) => known && mergeSpan(known, span).log);
    } catch (error) {
      this.problem.set(problemDetail(error));
    } finally {
      this.isLoading.set(false);
    }
  }
}

/** The newest stretch joined to what is known; alone where it does not touch it, e.g. after a long absence. */
function joined(known: EventLog | null, newest: EventLog): EventLog {
  const span = { after: newest.floor, upTo: newest.cursor, items: newest.items };
  if (!known || newest.cursor < known.cursor) return newest;
  const { log, gap } = mergeSpan(known, span);
  return gap ? newest : log;
}
