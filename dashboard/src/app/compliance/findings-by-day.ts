import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import type { Compliance } from '@switchyard/contracts';
import { Chart, type Palette } from '../shared/chart';
import { formatFigure } from '../shared/figure';
import { Icon } from '../shared/icon';
import { TableTwin } from '../shared/table-twin';
import { Widget, type WidgetState } from '../shared/widget';
import { daySeries, findingsOption } from './findings-option';
import { findingsTip } from './findings-tip';
import { dayName, wholeDays } from './whole-days';

/** What was found on each day, and in how many tickets, as a chart or as a table. */
@Component({
  selector: 'app-findings-by-day',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chart, Icon, TableTwin, Widget],
  template: `
    <app-widget
      title="Findings by day"
      minHeight="300"
      [state]="state() === 'live' && isEmpty() ? 'empty' : state()"
      [asOf]="figures()?.asOf ?? null"
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
      <ul class="legend">
        @for (series of series; track series.key) {
          <li><span class="key" [style.background]="'var(' + series.token + ')'"></span>{{ series.label }}</li>
        }
        <li class="hint">days in UTC, the last one so far</li>
      </ul>
      <div class="plot">
        @if (asTable()) {
          <app-table-twin caption="Findings by day, newest first" [columns]="columns" [rows]="rows()" />
        } @else {
          <app-chart [label]="label()" [draw]="draw()" />
        }
      </div>
      <p empty>No personal data was found during this period.</p>
    </app-widget>
  `,
  styleUrl: '../overview/throughput.scss',
})
export class FindingsByDay {
  readonly figures = input.required<Compliance | null>();
  readonly state = input.required<WidgetState>();
  private readonly document = inject(DOCUMENT);
  protected readonly asTable = signal(false);
  protected readonly series = daySeries;
  protected readonly columns = ['Day', ...daySeries.map(({ label }) => label)];

  private readonly days = computed(() => {
    const figures = this.figures();
    return figures ? wholeDays(figures) : [];
  });
  protected readonly isEmpty = computed(() => this.days().every(({ count }) => count === 0));
  protected readonly label = computed(() => {
    const total = this.days().reduce((sum, { count }) => sum + count, 0);
    return `Findings by day: ${formatFigure(total, 'count')} in all. A table holds every figure.`;
  });
  protected readonly rows = computed(() =>
    this.days()
      .map(({ day, count, tickets }, index, all) => [
        `${dayName(day)}${index === all.length - 1 ? ' (so far)' : ''}`,
        formatFigure(count, 'count'),
        formatFigure(tickets, 'count'),
      ])
      .reverse(),
  );
  protected readonly draw = computed(() => {
    const days = this.days();
    return (palette: Palette) => findingsOption(days, (index) => findingsTip(this.document, days, index), palette);
  });
}
