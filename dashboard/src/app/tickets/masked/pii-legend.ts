import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Ticket } from '@switchyard/contracts';
import { piiLabels } from './pii-labels';

/** What was masked in a ticket, by type, with counts; the key to the colours of `MaskedText`. */
@Component({
  selector: 'app-pii-legend',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul aria-label="Masked personal data by type">
      @for (entry of entries(); track entry.key) {
        <li class="pii" [attr.data-pii]="entry.group">
          {{ entry.label }}
          @if (entry.region) {
            <span class="region">{{ entry.region }}</span>
          }
          <b class="tnum">{{ entry.count }}</b>
        </li>
      }
    </ul>
  `,
  styleUrl: './pii-mark.scss',
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
    }
    .pii {
      font-size: var(--text-xs);
      cursor: default;
    }
    .region {
      opacity: 0.8;
    }
    b {
      margin-inline-start: 0.25em;
      font-weight: var(--weight-strong);
    }
  `,
})
export class PiiLegend {
  readonly counts = input.required<Ticket['piiCounts']>();
  protected readonly entries = computed(() =>
    this.counts()
      .map(({ type, region, count }) => ({ key: `${type} ${region ?? ''}`, region, count, ...piiLabels[type] }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label)),
  );
}
