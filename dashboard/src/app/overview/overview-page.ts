import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type KpiRange, kpiRangeNames } from '@switchyard/domain';
import { formatFigure } from '../shared/figure';
import { RelativeTime } from '../shared/relative-time';
import { ActivityFeed } from './activity-feed';
import { Breakdown } from './breakdown';
import { FirstTicket } from './first-ticket';
import { KpiBoard } from './kpi-board';
import { OverviewStore } from './overview-store';
import { QueueCard } from './queue-card';
import { Throughput } from './throughput';

const isRange = (value: string | undefined): value is KpiRange => kpiRangeNames.some((name) => name === value);

/** The yard at a glance, for the range in the address (`?range=`). */
@Component({
  selector: 'app-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActivityFeed, Breakdown, FirstTicket, KpiBoard, QueueCard, RelativeTime, RouterLink, Throughput],
  providers: [OverviewStore],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  /** Query parameter. */
  readonly range = input<string>();
  protected readonly store = inject(OverviewStore);
  protected readonly ranges = kpiRangeNames;
  protected readonly selected = computed((): KpiRange => {
    const range = this.range();
    return isRange(range) ? range : '24h';
  });
  protected readonly sample = computed(() => {
    const share = this.store.kpis.value()?.sampleShare ?? 0;
    if (share <= 0) return null;
    return share >= 1 ? 'Sample data' : `${formatFigure(share, 'ratio')} sample data`;
  });
  protected readonly backlog = computed(() => {
    const backlog = this.store.kpis.value()?.backlog;
    return (
      backlog && {
        queued: formatFigure(backlog.queued, 'count'),
        processing: formatFigure(backlog.processing, 'count'),
      }
    );
  });
  /** Results of the range that wait for a person; follows from the two figures shown. */
  protected readonly needReview = computed(() => {
    const figures = this.store.kpis.value()?.figures;
    const rate = figures?.automationRate.value ?? null;
    const processed = figures?.ticketsProcessed.value ?? null;
    return rate === null || processed === null ? null : formatFigure(Math.round(processed * (1 - rate)), 'count');
  });

  constructor() {
    effect(() => {
      const range = this.selected();
      untracked(() => this.store.select(range));
    });
  }
}
