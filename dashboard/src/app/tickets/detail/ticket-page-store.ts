import { computed, inject, Injectable, linkedSignal, type Resource, signal, untracked } from '@angular/core';
import { rxResource, takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { HttpErrorResponse } from '@angular/common/http';
import type { ProcessingStep } from '@switchyard/domain';
import { EMPTY, filter, merge, tap } from 'rxjs';
import { LiveConnection } from '../../live/live-connection';
import { problemDetail } from '../../shared/problem-detail';
import { ServerClock } from '../../shared/server-clock';
import { coalesce } from '../coalesce';
import { TaxonomyLabels } from '../taxonomy-labels';
import { TicketClient } from '../ticket-client';

const restMs = 500;

/** Something read of a ticket, and when (ISO instant by the server's clock). */
interface Read<T> {
  value: T;
  at: string;
}

/** One ticket with its timeline, read again whenever something happens to it. */
@Injectable()
export class TicketPageStore {
  private readonly client = inject(TicketClient);
  private readonly live = inject(LiveConnection);
  private readonly clock = inject(ServerClock);
  private readonly labels = inject(TaxonomyLabels);
  private readonly shownId = signal<string | undefined>(undefined);
  private readonly round = signal(0);
  private readonly heardStep = signal<{ id: string; step: ProcessingStep } | null>(null);

  /** A new round gives up the answer under way: it may be older than what made us ask again. */
  private readonly wanted = computed(() => {
    const id = this.shownId();
    return id === undefined ? undefined : { id, round: this.round() };
  });
  private readonly ticketResource = rxResource({
    params: this.wanted,
    stream: ({ params }) => this.client.one(params.id),
  });
  private readonly timelineResource = rxResource({
    params: this.wanted,
    stream: ({ params }) => this.client.timeline(params.id),
  });
  private readonly ticketRead = this.lastKnown(this.ticketResource);
  private readonly timelineRead = this.lastKnown(this.timelineResource);

  readonly ticket = computed(() => this.ticketRead()?.value ?? null);
  readonly ticketAsOf = computed(() => this.ticketRead()?.at ?? null);
  readonly timeline = computed(() => this.timelineRead()?.value ?? null);
  readonly timelineAsOf = computed(() => this.timelineRead()?.at ?? null);
  /** No ticket has this id, or it is not one. */
  readonly missing = computed(() => {
    const error = this.ticketResource.error();
    return error instanceof HttpErrorResponse && (error.status === 404 || error.status === 400);
  });
  readonly ticketError = computed(() => problemOf(this.ticketResource));
  readonly timelineError = computed(() => problemOf(this.timelineResource));
  /** The step that the ticket is in, as far as was heard; null when it is in none. */
  readonly step = computed(() => {
    const heard = this.heardStep();
    return heard && heard.id === this.shownId() ? heard.step : null;
  });

  constructor() {
    const mine = ({ ticketId }: { ticketId: string }) => ticketId === this.shownId();
    const happened$ = this.live.events$.pipe(
      filter((events) => events.some(mine)),
      tap(() => this.heardStep.set(null)),
    );
    const started$ = this.live.progress$.pipe(
      filter((progress) => mine(progress)),
      tap(({ ticketId, step }) => this.heardStep.set({ id: ticketId, step })),
      filter(() => this.ticket()?.status !== 'processing'),
    );
    merge(happened$, started$, this.live.reload$)
      .pipe(
        coalesce(() => (this.retry(), EMPTY), restMs),
        takeUntilDestroyed(),
      )
      .subscribe();
  }

  open(id: string): void {
    this.shownId.set(id);
  }

  /** Reads everything again; what is known stays until the answers are there. */
  retry(): void {
    this.round.update((round) => round + 1);
    this.labels.retry();
  }

  /** A resource's value, kept while it is read again and when that fails, but not for another ticket. */
  private lastKnown<T>(resource: Resource<T | undefined>) {
    return linkedSignal<{ id: string | undefined; value: T | undefined }, Read<T> | null>({
      source: () => ({ id: this.shownId(), value: resource.hasValue() ? resource.value() : undefined }),
      computation: ({ id, value }, previous) => {
        if (value !== undefined) return { value, at: new Date(untracked(this.clock.now)).toISOString() };
        return previous && previous.source.id === id ? previous.value : null;
      },
    });
  }
}

function problemOf(resource: Resource<unknown>): string | null {
  const error = resource.error();
  return error ? problemDetail(error) : null;
}
