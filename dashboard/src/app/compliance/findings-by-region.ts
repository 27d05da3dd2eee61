import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Compliance } from '@switchyard/contracts';
import { formatFigure } from '../shared/figure';
import { Widget, type WidgetState } from '../shared/widget';
import { counted, regionNames } from './compliance-words';

/** What was found by the region that it belongs to, with the law that usually governs it there. */
@Component({
  selector: 'app-findings-by-region',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Widget],
  template: `
    <app-widget
      title="Findings by region"
      minHeight="300"
      [state]="state() === 'live' && bars().length === 0 ? 'empty' : state()"
      [asOf]="figures()?.asOf ?? null"
    >
      <ul>
        @for (bar of bars(); track bar.label) {
          <li [title]="bar.label + ': ' + bar.count + ' in ' + bar.tickets">
            <span class="label"
              >{{ bar.label }}
              @if (bar.framework) {
                <span class="law">{{ bar.framework }}</span>
              }
            </span>
            <span class="count tnum"
              >{{ bar.count }}<span class="visually-hidden"> in {{ bar.tickets }}</span></span
            >
            <span class="share tnum">{{ bar.share }}</span>
            <span class="track" aria-hidden="true"><span class="fill" [style.inline-size.%]="bar.width"></span></span>
          </li>
        }
      </ul>
      <p class="note">
        The region is that of the finding, not of the ticket. The law named is the one that usually governs such data
        there; which one applies to you is for a lawyer to say.
      </p>
      <p empty>No personal data was found during this period.</p>
    </app-widget>
  `,
  styleUrl: './findings.scss',
})
export class FindingsByRegion {
  readonly figures = input.required<Compliance | null>();
  readonly state = input.required<WidgetState>();

  protected readonly bars = computed(() => {
    const regions = [...(this.figures()?.byRegion ?? [])].filter(({ count }) => count > 0);
    const total = regions.reduce((sum, { count }) => sum + count, 0);
    const greatest = Math.max(1, ...regions.map(({ count }) => count));
    return regions
      .sort((a, b) => b.count - a.count)
      .map(({ region, framework, count, tickets }) => ({
        label: region ? regionNames[region] : 'No region to tell',
        framework,
        count: formatFigure(count, 'count'),
        tickets: counted(tickets, 'ticket'),
        share: formatFigure(count / total, 'ratio'),
        width: (count / greatest) * 100,
      }));
  });
}
