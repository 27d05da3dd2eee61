import { inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { ProcessingStep } from '@switchyard/domain';
import { catchError, EMPTY, filter, from, merge, mergeMap, type Observable, Subject, switchMap, tap } from 'rxjs';
import { LiveConnection } from '../../live/live-connection';
import { coalesce } from '../coalesce';
import { TaxonomyLabels } from '../taxonomy-labels';
import { TicketClient } from '../ticket-client';
import { TicketListStore } from './ticket-list-store';

const restMs = 1_500;
const singleReads = 8;
const parallelReads = 4;

/**
 * Keeps the list alive: what happens to tickets makes one look at the top of the list, and single looks at shown tickets further
 * down, never more often than every 1.5 s. While the list's page is closed it only remembers what has to be looked at.
 */
@Injectable({ providedIn: 'root' })
export class TicketListLive {
  private readonly live = inject(LiveConnection);
  private readonly store = inject(TicketListStore);
  private readonly client = inject(TicketClient);
  private readonly labels = inject(TaxonomyLabels);
  private readonly running = signal<ReadonlyMap<string, ProcessingStep>>(new Map());
  private readonly touched = new Set<string>();
  private readonly opened = new Subject<void>();
  private isOpen = false;

  /** The step that each shown ticket is in, as far as was heard. */
  readonly steps = this.running.asReadonly();

  constructor() {
    const happened$ = this.live.events$.pipe(tap((events) => this.touch(events.map(({ ticketId }) => ticketId))));
    const asked$ = this.live.reload$.pipe(tap((reason) => reason === 'caught-up' && this.touchUnfinished()));
    merge(happened$, asked$, this.opened.pipe(filter(() => this.touched.size > 0)))
      .pipe(
        filter(() => this.isOpen),
        coalesce(() => this.look(), restMs),
        takeUntilDestroyed(),
      )
      .subscribe();
    this.live.progress$.pipe(takeUntilDestroyed()).subscribe(({ ticketId, step }) => {
      if (this.isShown(ticketId)) this.running.update((steps) => new Map(steps).set(ticketId, step));
    });
  }

  /** The list's page is there; gives back what ends that. */
  open(): () => void {
    this.isOpen = true;
    this.opened.next();
    return () => (this.isOpen = false);
  }

  private isShown(ticketId: string): boolean {
    return this.store.items().some(({ id }) => id === ticketId);
  }

  private touch(ids: readonly string[]): void {
    for (const id of ids.filter((id) => this.isShown(id))) this.touched.add(id);
    if (ids.some((id) => this.running().has(id))) {
      this.running.update((steps) => new Map([...steps].filter(([id]) => !ids.includes(id))));
    }
  }

  /** After a gap in what was heard: whatever was not finished may be by now. */
  private touchUnfinished(): void {
    const unfinished = this.store.items().filter(({ status }) => status === 'queued' || status === 'processing');
    this.touch(unfinished.map(({ id }) => id));
  }

  private look(): Observable<unknown> {
    this.labels.retry();
    if (this.store.error() !== null) this.store.reload();
    if (this.store.loading()) return EMPTY;
    return this.store.checkTop().pipe(
      switchMap((seen) => {
        for (const id of seen) this.touched.delete(id);
        const next = [...this.touched].filter((id) => this.isShown(id));
        this.touched.clear();
        for (const id of next.slice(singleReads)) this.touched.add(id);
        return from(next.slice(0, singleReads));
      }),
      mergeMap((id) => this.client.one(id).pipe(catchError(() => EMPTY)), parallelReads),
      tap((ticket) => this.store.update([ticket])),
    );
  }
}
