import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Kpis } from '@switchyard/contracts';
import { kpiDefinitions, type KpiName, type KpiRange } from '@switchyard/domain';
import { Definition } from '../shared/definition';
import { deltaOf, formatFigure } from '../shared/figure';
import { Icon } from '../shared/icon';
import { kpiWords, rangeWords } from './kpi-words';

/** One figure: name with definition, value or why there is none, change from the period before. */
@Component({
  selector: 'app-kpi-figure',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Definition, Icon],
  template: `
    <div class="term"><app-definition [term]="words().label" [text]="definition()" /></div>
    @if (loading()) {
      <div class="value"><span class="skeleton"></span></div>
      <div class="note"></div>
    } @else {
      <div class="value tnum">{{ value() ?? '—' }}</div>
      <div class="note tnum">
        @if (!figure()) {
          not known
        } @else if (value() === null) {
          {{ words().none }}
        } @else if (delta(); as change) {
          <span class="delta" [attr.data-tone]="tone()">
            @if (change.direction !== 'same') {
              <app-icon [name]="change.direction" [size]="12" />
              <span class="visually-hidden">{{ change.direction }}</span>
            }
            {{ change.text }}
          </span>
          <span class="than">vs previous {{ period() }}</span>
        } @else {
          no earlier data
        }
      </div>
    }
  `,
  styleUrl: './kpi-figure.scss',
  host: { '[class.large]': 'large()' },
})
export class KpiFigure {
  readonly name = input.required<KpiName>();
  /** Null while it is not known. */
  readonly figure = input.required<Kpis['figures'][KpiName] | null>();
  readonly range = input.required<KpiRange>();
  readonly loading = input(false);
  readonly large = input(false);

  protected readonly words = computed(() => kpiWords[this.name()]);
  /** The server's wording, which may be newer than ours. */
  protected readonly definition = computed(() => this.figure()?.definition ?? kpiDefinitions[this.name()].definition);
  protected readonly period = computed(() => rangeWords[this.range()]);
  protected readonly value = computed(() => {
    const figure = this.figure();
    return figure?.value == null ? null : formatFigure(figure.value, figure.unit);
  });
  protected readonly delta = computed(() => {
    const figure = this.figure();
    return figure && deltaOf(figure.value, figure.previous, figure.unit);
  });
  protected readonly tone = computed(() => {
    const better = this.words().better;
    const direction = this.delta()?.direction;
    if (!better || !direction || direction === 'same') return 'neutral';
    return direction === better ? 'good' : 'bad';
  });
}
