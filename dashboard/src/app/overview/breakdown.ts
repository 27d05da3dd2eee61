import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { KpiBreakdown } from '@switchyard/contracts';
import { formatFigure } from '../shared/figure';
import { Widget, type WidgetState } from '../shared/widget';

interface Bar {
  readonly label: string;
  /** Filter value of the ticket list; null where there is nothing to filter by. */
  readonly key: string | null;
  readonly count: string;
  readonly share: string;
  /** 0..100; null for what is summed up, which no bar could be compared with. */
  readonly width: number | null;
  /** Part of the bar that needs review, 0..100. */
  readonly review: number;
  readonly note: string;
}

/** Results by one label, as bars that lead to the tickets behind them; what does not fit is summed up. */
@Component({
  selector: 'app-breakdown',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Widget],
  templateUrl: './breakdown.html',
  styleUrl: './breakdown.scss',
})
export class Breakdown {
  readonly title = input.required<string>();
  readonly breakdown = input.required<KpiBreakdown | null>();
  readonly state = input.required<WidgetState>();
  readonly error = input<string | null>(null);
  readonly most = input(8);
  readonly retry = output();

  protected readonly bars = computed((): Bar[] => {
    const { items, total } = this.breakdown() ?? { items: [], total: 0 };
    const sorted = [...items].sort((a, b) => b.count - a.count);
    const shown = sorted.length > this.most() ? sorted.slice(0, this.most() - 1) : sorted;
    const rest = sorted.slice(shown.length);
    const restCount = rest.reduce((sum, { count }) => sum + count, 0);
    const restReview = rest.reduce((sum, { needsReview }) => sum + needsReview, 0);
    const greatest = Math.max(1, ...shown.map(({ count }) => count));
    const bar = (label: string, key: string | null, count: number, needsReview: number, hasWidth = true): Bar => ({
      label,
      key,
      count: formatFigure(count, 'count'),
      share: total ? formatFigure(count / total, 'ratio') : '—',
      width: hasWidth ? (count / greatest) * 100 : null,
      review: count ? (needsReview / count) * 100 : 0,
      note: needsReview ? `${formatFigure(needsReview, 'count')} need review` : 'none needs review',
    });
    return [
      ...shown.map(({ label, key, count, needsReview }) => bar(label, key, count, needsReview)),
      ...(rest.length ? [bar(`${rest.length} others`, null, restCount, restReview, false)] : []),
    ];
  });
  protected readonly filter = (key: string) => ({ [this.breakdown()?.by ?? 'category']: key });
}
