import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, output, signal } from '@angular/core';
import type { KpiTrend } from '@switchyard/contracts';
import { Chart, type Palette } from '../shared/chart';
import { formatFigure } from '../shared/figure';
import { Icon } from '../shared/icon';
import { TableTwin } from '../shared/table-twin';
import { Widget, type WidgetState } from '../shared/widget';
import { bucketName, throughputOption, throughputSeries } from './throughput-option';
import { throughputTip } from './throughput-tip';

/** Tickets per bucket of time, as lines or as a table. */
@Component({
  selector: 'app-throughput',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chart, Icon, TableTwin, Widget],
  template: `
    <app-widget
      title="Throughput"
      minHeight="300"
      [state]="state()"
      [error]="error()"
      [asOf]="trend()?.asOf ?? null"
      (retry)="retry.emit()"
    >
      <button
        actions
        class="btn btn-quiet"
        type="button"
        [attr.aria-pressed]="asTable()"
        (click)="asTable.set(!asTable())"
      >
        <app-icon [name]="asTable() ? 'chart' : 'table'" [size]="14" />{{ asTable() ? 'Chart' : 'Table' }}
      </button>
      @if (trend(); as shown) {
        <ul class="legend">
          @for (entry of totals(); track entry.label) {
            <li>
              <span class="key" [style.background]="'var(' + entry.token + ')'"></span>{{ entry.label }}
              <strong class="tnum">{{ entry.total }}</strong>
            </li>
          }
          <li class="hint"><span class="dash"></span>still filling</li>
        </ul>
        <div class="plot">
          @if (asTable()) {
            <app-table-twin caption="Tickets per period, newest first" [columns]="columns" [rows]="rows()" />
          } @else {
            <app-chart [label]="label()" [draw]="draw()" />
          }
        </div>
      }
      <p empty>Nothing came in during this period.</p>
    </app-widget>
  `,
  styleUrl: './throughput.scss',
})
export class Throughput {
  readonly trend = input.required<KpiTrend | null>();
  readonly state = input.required<WidgetState>();
  readonly error = input<string | null>(null);
  readonly retry = output();

  private readonly document = inject(DOCUMENT);
  protected readonly asTable = signal(false);
  protected readonly columns = ['From', ...throughputSeries.map(({ label }) => label)];
  protected readonly totals = computed(() =>
    throughputSeries.map(({ key, label, token }) => ({
      label,
      token,
      total: formatFigure(
        (this.trend()?.buckets ?? []).reduce((sum, bucket) => sum + bucket[key], 0),
        'count',
      ),
    })),
  );
  protected readonly label = computed(
    () =>
      `Tickets over time: ${this.totals()
        .map(({ label, total }) => `${label} ${total}`)
        .join(', ')}. A table holds every figure.`,
  );
  protected readonly rows = computed(() => {
    const trend = this.trend();
    return (trend?.buckets ?? [])
      .map((bucket, index, all) => [
        trend ? `${bucketName(bucket.at, trend)}${index === all.length - 1 ? ' (so far)' : ''}` : '',
        ...throughputSeries.map(({ key }) => formatFigure(bucket[key], 'count')),
      ])
      .reverse();
  });
  protected readonly draw = computed(() => {
    const trend = this.trend();
    return (palette: Palette) =>
      trend ? throughputOption(trend, (index) => throughputTip(this.document, trend, index), palette) : {};
  });
}
