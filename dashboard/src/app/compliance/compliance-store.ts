import { inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Compliance } from '@switchyard/contracts';
import type { KpiRange } from '@switchyard/domain';
import { map, throttleTime } from 'rxjs';
import { Fetched } from '../live/fetched';
import { LiveConnection } from '../live/live-connection';
import { Remote } from '../live/remote';
import { ComplianceClient } from './compliance-client';

/** The whole range is counted anew: seldom enough not to be felt. */
const refetchMs = 15_000;

/** The measured figures of one range, read again when something happened, and the receipts of erasures. */
@Injectable()
export class ComplianceStore {
  private readonly live = inject(LiveConnection);
  private readonly client = inject(ComplianceClient);
  private readonly selected = signal<KpiRange | null>(null);

  readonly figures = new Remote<Compliance>();
  readonly receipts = new Fetched(
    () => this.client.erasures().pipe(map(({ items }) => items)),
    (items) => items.length === 0,
  );

  constructor() {
    const { events$, reload$ } = this.live;
    reload$.pipe(takeUntilDestroyed()).subscribe(() => this.load());
    events$
      .pipe(throttleTime(refetchMs, undefined, { leading: true, trailing: true }), takeUntilDestroyed())
      .subscribe(() => this.load());
  }

  select(range: KpiRange): void {
    if (range === this.selected()) return;
    this.selected.set(range);
    this.load();
  }

  load(): void {
    const range = this.selected();
    if (range) this.figures.load(`compliance.${range}`, this.client.figures(range));
  }

  /** Reads everything again that an erasure changes. */
  erased(): void {
    this.load();
    this.receipts.load();
  }
}
