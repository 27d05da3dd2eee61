import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Kpis, KpiTrend } from '@switchyard/contracts';
import type { KpiRange } from '@switchyard/domain';
import { ErrorBanner } from '../shared/error-banner';
import { Sparkline } from '../shared/sparkline';
import type { WidgetState } from '../shared/widget';
import { KpiFigure } from './kpi-figure';
import { kpiWords, leadingKpis, otherKpis } from './kpi-words';

/** All figures: four leading ones with their course, the others in a strip. Keeps its size in every state. */
@Component({
  selector: 'app-kpi-board',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorBanner, KpiFigure, Sparkline],
  templateUrl: './kpi-board.html',
  styleUrl: './kpi-board.scss',
})
export class KpiBoard {
  readonly kpis = input.required<Kpis | null>();
  readonly trend = input.required<KpiTrend | null>();
  readonly range = input.required<KpiRange>();
  readonly state = input.required<WidgetState>();
  readonly error = input<string | null>(null);
  readonly retry = output();

  protected readonly leading = leadingKpis;
  protected readonly others = otherKpis;
  /** Null where there is nothing to draw. */
  protected readonly courses = computed(() => {
    const buckets = this.trend()?.buckets ?? [];
    return leadingKpis.map((name) => {
      const { course } = kpiWords[name];
      const values = course ? buckets.map(course.of) : [];
      return course && values.some((value) => value) ? { ...course, values, colour: `var(${course.colour})` } : null;
    });
  });
}
