import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { ticketStatuses, type TicketStatus } from '@switchyard/domain';
import { LiveConnection } from '../../live/live-connection';
import { ErrorBanner } from '../../shared/error-banner';
import { Icon } from '../../shared/icon';
import { RelativeTime } from '../../shared/relative-time';
import { shortcutKey } from '../shortcut-key';
import { TaxonomyLabels } from '../taxonomy-labels';
import { sentenceCase } from '../../shared/words';
import { filterChips } from './filter-chips';
import { FilterPanel } from './filter-panel';
import { NearEnd } from './near-end';
import { readTicketFilters, writeTicketFilters, type TicketFilterName, type TicketFilters } from './ticket-filters';
import { TicketListEmpty } from './ticket-list-empty';
import { TicketListLive } from './ticket-list-live';
import { TicketListStore } from './ticket-list-store';
import { TicketRow } from './ticket-row';
import { TicketSearch } from './ticket-search';

/** All tickets, newest first, narrowed by the filters in the address. */
@Component({
  selector: 'app-ticket-list-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorBanner, FilterPanel, Icon, NearEnd, RelativeTime, TicketListEmpty, TicketRow, TicketSearch],
  templateUrl: './ticket-list-page.html',
  styleUrl: './ticket-list-page.scss',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class TicketListPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly connection = inject(LiveConnection);
  private readonly labels = inject(TaxonomyLabels);
  private readonly table = viewChild<ElementRef<HTMLElement>>('table');
  private readonly search = viewChild.required(TicketSearch);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });
  protected readonly store = inject(TicketListStore);
  private readonly listLive = inject(TicketListLive);
  protected readonly steps = this.listLive.steps;

  protected readonly filters = computed(() => readTicketFilters(this.params()));
  protected readonly panelOpen = signal(false);
  protected readonly chips = computed(() => filterChips(this.filters(), this.labels));
  /** Filters set in the panel; status and text have controls of their own. */
  protected readonly panelCount = computed(
    () => this.chips().filter(({ name }) => name !== 'status' && name !== 'q').length,
  );
  protected readonly statusTabs = [
    { status: undefined, label: 'All' },
    ...ticketStatuses.map((status) => ({ status, label: sentenceCase(status) })),
  ];
  protected readonly view = computed(() => {
    if (this.store.items().length > 0) return 'rows';
    if (this.store.loading()) return 'loading';
    if (this.store.known()) return 'empty';
    return this.store.error() ? 'failed' : 'loading';
  });
  /** Offline, the banner above the page says it. */
  protected readonly error = computed(() => (this.connection.state() === 'offline' ? null : this.store.error()));
  protected readonly stale = computed(
    () => this.store.known() && (this.connection.state() === 'offline' || this.store.error() !== null),
  );
  protected readonly arrivals = computed(() => {
    const { count, atLeast } = this.store.arrivals();
    return count === 0 ? null : `${count}${atLeast ? '+' : ''} new`;
  });
  protected readonly bones = Array.from({ length: 12 }, (_, index) => index);

  constructor() {
    inject(DestroyRef).onDestroy(this.listLive.open());
    effect(() => {
      const filters = this.filters();
      untracked(() => this.store.open(filters));
    });
  }

  protected show(filters: TicketFilters, replaceUrl = false): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: writeTicketFilters(filters), replaceUrl });
  }

  protected showStatus(status: TicketStatus | undefined): void {
    this.show({ ...this.filters(), status });
  }

  protected find(q: string): void {
    this.show({ ...this.filters(), q: q === '' ? undefined : q }, true);
  }

  protected lift(name: TicketFilterName): void {
    this.show({ ...this.filters(), [name]: undefined });
  }

  protected showArrivals(): void {
    this.store.showArrivals();
    scrollTo({ top: 0 });
  }

  protected onKey(event: KeyboardEvent): void {
    const key = this.panelOpen() ? null : shortcutKey(event);
    if (key === '/') this.search().focus();
    else if (key === 'j') this.moveFocus(1);
    else if (key === 'k') this.moveFocus(-1);
    else return;
    event.preventDefault();
  }

  /** Moves the focus to the next or previous ticket; from elsewhere to the first. */
  private moveFocus(by: number): void {
    const links = [...(this.table()?.nativeElement.querySelectorAll<HTMLElement>('.subject a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
  }
}
