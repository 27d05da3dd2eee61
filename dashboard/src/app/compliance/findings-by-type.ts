import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import type { Compliance } from '@switchyard/contracts';
import { formatFigure } from '../shared/figure';
import { Icon } from '../shared/icon';
import { TableTwin } from '../shared/table-twin';
import { Widget, type WidgetState } from '../shared/widget';
import { type PiiGroup, piiLabels } from '../tickets/masked/pii-labels';

const mostBars = 10;

interface Row {
  readonly label: string;
  /** Null for what is summed up. */
  readonly group: PiiGroup | null;
  readonly count: string;
  readonly share: string;
  /** 0..100; null where no bar could be compared with. */
  readonly width: number | null;
}

/** What was found by type, as bars in the colours of the marks, or all of it as a table. */
@Component({
  selector: 'app-findings-by-type',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TableTwin, Widget],
  templateUrl: './findings-by-type.html',
  styleUrl: './findings.scss',
})
export class FindingsByType {
  readonly figures = input.required<Compliance | null>();
  readonly state = input.required<WidgetState>();
  protected readonly asTable = signal(false);
  protected readonly columns = ['Type', 'Findings', 'Share'];

  private readonly sorted = computed(() =>
    [...(this.figures()?.byType ?? [])].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
  );
  private readonly total = computed(() => this.sorted().reduce((sum, { count }) => sum + count, 0));
  protected readonly isEmpty = computed(() => this.total() === 0);
  protected readonly rows = computed(() =>
    this.sorted().map(({ type, count }) => [
      `${piiLabels[type].label} (${type})`,
      formatFigure(count, 'count'),
      this.shareOf(count),
    ]),
  );
  protected readonly bars = computed((): Row[] => {
    const sorted = this.sorted();
    const shown = sorted.length > mostBars ? sorted.slice(0, mostBars - 1) : sorted;
    const rest = sorted.slice(shown.length);
    const greatest = Math.max(1, ...shown.map(({ count }) => count));
    const row = (label: string, group: PiiGroup | null, count: number): Row => ({
      label,
      group,
      count: formatFigure(count, 'count'),
      share: this.shareOf(count),
      width: group && (count / greatest) * 100,
    });
    const bars = shown.map(({ type, count }) => row(piiLabels[type].label, piiLabels[type].group, count));
    const restCount = rest.reduce((sum, { count }) => sum + count, 0);
    return rest.length ? [...bars, row(`${rest.length} other types`, null, restCount)] : bars;
  });

  private shareOf(count: number): string {
    return formatFigure(count / this.total(), 'ratio');
  }
}
