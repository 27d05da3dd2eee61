import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Queues } from '@switchyard/contracts';
import { formatFigure } from '../shared/figure';
import { Icon } from '../shared/icon';
import { RelativeTime } from '../shared/relative-time';
import { ServerClock } from '../shared/server-clock';
import { Widget, type WidgetState } from '../shared/widget';

/** A worker that was not heard of for this long counts as silent. */
const silentAfterMs = 30_000;
const counts = ['waiting', 'active', 'delayed', 'failed'] as const;

/** Queues by job state, and the workers that serve them. */
@Component({
  selector: 'app-queue-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RelativeTime, Widget],
  templateUrl: './queue-card.html',
  styleUrl: './queue-card.scss',
})
export class QueueCard {
  readonly queues = input.required<Queues | null>();
  readonly state = input.required<WidgetState>();
  readonly error = input<string | null>(null);
  readonly retry = output();

  private readonly clock = inject(ServerClock);
  protected readonly rows = computed(() =>
    (this.queues()?.queues ?? []).map((queue) => ({
      name: queue.name,
      isPaused: queue.isPaused,
      counts: counts.map((state) => ({
        state,
        text: formatFigure(queue[state], 'count'),
        isBad: state === 'failed' && queue[state] > 0,
      })),
    })),
  );
  protected readonly workers = computed(() =>
    (this.queues()?.workers ?? []).map((worker) => ({
      ...worker,
      isAlive: this.clock.now() - Date.parse(worker.seenAt) < silentAfterMs,
    })),
  );
  protected readonly alive = computed(() => this.workers().filter(({ isAlive }) => isAlive).length);
  protected readonly backend = computed(() => (this.queues()?.backend === 'redis' ? 'Redis' : 'Postgres'));
}
