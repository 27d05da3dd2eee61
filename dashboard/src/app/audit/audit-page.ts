import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { Session } from '../session/session';
import { ErrorBanner } from '../shared/error-banner';
import { Icon } from '../shared/icon';
import { Widget } from '../shared/widget';
import { auditExportUrl } from './audit-client';
import { AuditFilterBar } from './audit-filter-bar';
import { type AuditFilters, readAuditFilters, writeAuditFilters } from './audit-filters';
import { AuditRow } from './audit-row';
import { AuditStore } from './audit-store';
import { ChainCheck } from './chain-check';

/** Who did what, newest first, narrowed by the filters in the address; the open entry is in the address, too. */
@Component({
  selector: 'app-audit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AuditFilterBar, AuditRow, ChainCheck, ErrorBanner, Icon, Widget],
  providers: [AuditStore],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.scss',
})
export class AuditPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });
  protected readonly session = inject(Session);
  protected readonly store = inject(AuditStore);

  private readonly query = computed(() => JSON.stringify(writeAuditFilters(readAuditFilters(this.params()))));
  protected readonly filters = computed(() => JSON.parse(this.query()) as AuditFilters);
  protected readonly isFiltered = computed(() => Object.keys(this.filters()).length > 0);
  /** Sequence number of the entry whose details are shown. */
  protected readonly openSeq = computed(() => Number(this.params().get('entry') ?? NaN));
  protected readonly exports = computed(() => [
    { label: 'CSV', what: 'Export as CSV', href: auditExportUrl(this.filters(), 'csv') },
    { label: 'JSON Lines', what: 'Export as JSON Lines', href: auditExportUrl(this.filters(), 'jsonl') },
  ]);

  constructor() {
    effect(() => {
      const filters = this.filters();
      untracked(() => this.store.open(filters));
    });
  }

  protected show(filters: AuditFilters): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: writeAuditFilters(filters) });
  }

  protected toggle(seq: number): void {
    const entry = this.openSeq() === seq ? null : seq;
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { entry },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
