import { A11yModule } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Icon } from '../../shared/icon';
import { ServerClock } from '../../shared/server-clock';
import { TaxonomyLabels } from '../taxonomy-labels';
import { filterChoices } from './filter-options';
import { fromLocalField, toLocalField } from '../../shared/local-time-field';
import { readTicketFilters, writeTicketFilters, type TicketFilterName, type TicketFilters } from './ticket-filters';

const hourMs = 3_600_000;
const lookBacks = [
  { label: 'Last hour', ms: hourMs },
  { label: '24 hours', ms: 24 * hourMs },
  { label: '7 days', ms: 7 * 24 * hourMs },
  { label: '30 days', ms: 30 * 24 * hourMs },
];

/** Every filter of the list: a panel under its button, a sheet from below on phones. A change takes effect at once. */
@Component({
  selector: 'app-filter-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [A11yModule, Icon],
  templateUrl: './filter-panel.html',
  styleUrl: './filter-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class FilterPanel {
  readonly filters = input.required<TicketFilters>();
  readonly changed = output<TicketFilters>();
  readonly closed = output();

  private readonly labels = inject(TaxonomyLabels);
  private readonly clock = inject(ServerClock);
  protected readonly lookBacks = lookBacks;
  protected readonly toLocalField = toLocalField;
  protected readonly count = computed(() => Object.keys(this.written()).length);
  private readonly written = computed(() => writeTicketFilters(this.filters()));

  /** The choices with the value in force; one that is not among the options is offered as it is. */
  protected readonly choices = computed(() =>
    filterChoices(this.labels).map(({ name, label, options }) => {
      const value = this.written()[name] ?? '';
      const known = value === '' || options.some((option) => option.value === value);
      return { name, label, value, options: known ? options : [...options, { value, label: value }] };
    }),
  );

  /** Takes over one filter as it would stand in the address; empty text lifts it. */
  protected set(name: TicketFilterName, text: string): void {
    this.changed.emit(readTicketFilters(new URLSearchParams({ ...this.written(), [name]: text })));
  }

  protected setPercent(name: 'minConfidence' | 'maxConfidence', text: string): void {
    this.set(name, text.trim() === '' ? '' : String(Number(text) / 100));
  }

  protected setTime(name: 'from' | 'to', text: string): void {
    this.set(name, fromLocalField(text) ?? '');
  }

  protected lookBack(ms: number): void {
    const from = new Date(this.clock.now() - ms).toISOString();
    this.changed.emit({ ...this.filters(), from, to: undefined });
  }

  protected percent(share: number | undefined): string {
    return share === undefined ? '' : String(Math.round(share * 1000) / 10);
  }
}
