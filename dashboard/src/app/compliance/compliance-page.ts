import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type KpiRange, kpiRangeNames } from '@switchyard/domain';
import { ErrorBanner } from '../shared/error-banner';
import { RelativeTime } from '../shared/relative-time';
import { Widget } from '../shared/widget';
import { ComplianceStore } from './compliance-store';
import { EraseDialog } from './erase-dialog';
import { ErasureList } from './erasure-list';
import { FindingsByDay } from './findings-by-day';
import { FindingsByRegion } from './findings-by-region';
import { FindingsByType } from './findings-by-type';
import { MeasuredBoard } from './measured-board';
import { PolicyCard } from './policy-card';

const isRange = (value: string | undefined): value is KpiRange => kpiRangeNames.some((name) => name === value);
const usual: KpiRange = '30d';

/** What was measured here about personal data, for the range in the address (`?range=`), and the erasure of a requester. */
@Component({
  selector: 'app-compliance-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EraseDialog,
    ErasureList,
    ErrorBanner,
    FindingsByDay,
    FindingsByRegion,
    FindingsByType,
    MeasuredBoard,
    PolicyCard,
    RelativeTime,
    RouterLink,
    Widget,
  ],
  providers: [ComplianceStore],
  templateUrl: './compliance-page.html',
  styleUrl: './compliance-page.scss',
})
export class CompliancePage {
  /** Query parameter. */
  readonly range = input<string>();
  protected readonly store = inject(ComplianceStore);
  protected readonly ranges = kpiRangeNames;
  protected readonly usual = usual;
  protected readonly isErasing = signal(false);
  protected readonly selected = computed((): KpiRange => {
    const range = this.range();
    return isRange(range) ? range : usual;
  });
  protected readonly figures = this.store.figures.value;
  protected readonly state = this.store.figures.state;

  constructor() {
    effect(() => {
      const range = this.selected();
      untracked(() => this.store.select(range));
    });
  }
}
