import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Compliance } from '@switchyard/contracts';
import { Session } from '../session/session';
import { formatFigure } from '../shared/figure';
import type { WidgetState } from '../shared/widget';
import { counted, definitions } from './compliance-words';
import { MeasuredFigure } from './measured-figure';

/** The measured figures: what was found and how much of it is covered large, the rest in a strip. Keeps its size in every state. */
@Component({
  selector: 'app-measured-board',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MeasuredFigure, RouterLink],
  templateUrl: './measured-board.html',
  styleUrl: './measured-board.scss',
})
export class MeasuredBoard {
  readonly figures = input.required<Compliance | null>();
  readonly state = input.required<WidgetState>();
  private readonly session = inject(Session);
  protected readonly definitions = definitions;
  protected readonly counted = counted;
  protected readonly mayReadAudit = computed(() => this.session.can('audit:read'));
  protected readonly loading = computed(() => this.state() === 'loading');
  protected readonly values = computed(() => {
    const figures = this.figures();
    if (!figures) return null;
    const { ticketsProcessed, ticketsWithPii, itemsFound, coverage, originalsHeld, reveals, erasures } = figures;
    return {
      itemsFound: count(itemsFound),
      ticketsWithPii: count(ticketsWithPii),
      shareWithPii: ticketsProcessed ? formatFigure(ticketsWithPii / ticketsProcessed, 'ratio') : null,
      sealed: share(coverage.sealed),
      searchedWhole: share(coverage.searchedWhole),
      ticketsProcessed: count(ticketsProcessed),
      originalsHeld: count(originalsHeld),
      reveals: count(reveals),
      erasures: count(erasures.requests),
    };
  });
}

const count = (value: number) => formatFigure(value, 'count');
const share = (value: number | null) => (value === null ? null : formatFigure(value, 'ratio'));
