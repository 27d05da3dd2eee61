import { computed, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { KpiBreakdown, Kpis, KpiTrend, Queues } from '@switchyard/contracts';
import type { KpiRange } from '@switchyard/domain';
import { Subject, throttleTime } from 'rxjs';
import { LiveConnection } from '../live/live-connection';
import { Remote } from '../live/remote';
import { OverviewClient } from './overview-client';

const refetchMs = 5_000;
const atMostEach5s = <T>() => throttleTime<T>(refetchMs, undefined, { leading: true, trailing: true });

const isQuiet = ({ buckets }: KpiTrend) =>
  buckets.every(({ received, processed, failed }) => received + processed + failed === 0);

/** The overview's figures for one range: loaded, replaced by the socket's frames, loaded again when something happened. */
@Injectable()
export class OverviewStore {
  private readonly live = inject(LiveConnection);
  private readonly client = inject(OverviewClient);
  private readonly selected = signal<KpiRange | null>(null);
  private readonly kpisOutdated = new Subject<void>();

  readonly range = this.selected.asReadonly();
  readonly kpis = new Remote<Kpis>();
  readonly trend = new Remote<KpiTrend>(isQuiet);
  readonly categories = new Remote<KpiBreakdown>(({ items }) => items.length === 0);
  readonly regions = new Remote<KpiBreakdown>(({ items }) => items.length === 0);
  readonly queues = new Remote<Queues>();
  /** True once it is known that no ticket has ever come in. */
  readonly isFirstRun = computed(() => this.live.log()?.items.length === 0);

  constructor() {
    const { events$, kpis$, queues$, reload$ } = this.live;
    reload$.pipe(takeUntilDestroyed()).subscribe(() => this.loadAll());
    events$.pipe(atMostEach5s(), takeUntilDestroyed()).subscribe(() => this.loadCharts());
    this.kpisOutdated.pipe(atMostEach5s(), takeUntilDestroyed()).subscribe(() => this.loadKpis());
    queues$.pipe(takeUntilDestroyed()).subscribe((queues) => this.queues.push('queues', queues));
    kpis$.pipe(takeUntilDestroyed()).subscribe((kpis) => {
      if (kpis.range === this.range()) this.kpis.push(`kpis.${kpis.range}`, kpis);
      else this.kpisOutdated.next();
    });
  }

  select(range: KpiRange): void {
    if (range === this.selected()) return;
    this.selected.set(range);
    this.loadAll();
  }

  loadAll(): void {
    this.loadKpis();
    this.loadCharts();
    this.loadQueues();
  }

  loadKpis(): void {
    const range = this.selected();
    if (range) this.kpis.load(`kpis.${range}`, this.client.kpis(range));
  }

  loadCharts(): void {
    this.loadTrend();
    this.loadCategories();
    this.loadRegions();
  }

  loadTrend(): void {
    const range = this.selected();
    if (range) this.trend.load(`trend.${range}`, this.client.trend(range));
  }

  loadCategories(): void {
    const range = this.selected();
    if (range) this.categories.load(`category.${range}`, this.client.breakdown('category', range));
  }

  loadRegions(): void {
    const range = this.selected();
    if (range) this.regions.load(`region.${range}`, this.client.breakdown('region', range));
  }

  loadQueues(): void {
    this.queues.load('queues', this.client.queues());
  }
}
