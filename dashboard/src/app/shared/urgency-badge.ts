import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Urgency } from '@switchyard/domain';

const looks: Record<Urgency, { label: string; tone: string; bars: number }> = {
  low: { label: 'Low', tone: 'low', bars: 1 },
  medium: { label: 'Medium', tone: 'medium', bars: 2 },
  high: { label: 'High', tone: 'high', bars: 3 },
  critical: { label: 'Critical', tone: 'critical', bars: 4 },
};

/** Urgency as rising bars and a word. */
@Component({
  selector: 'app-urgency-badge',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="urgency" [attr.data-tone]="look().tone">
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        @for (bar of [1, 2, 3, 4]; track bar) {
          <rect
            [attr.x]="(bar - 1) * 3.6"
            [attr.y]="12 - bar * 3"
            width="2.6"
            [attr.height]="bar * 3"
            rx="0.8"
            [class.off]="bar > look().bars"
          />
        }
      </svg>
      {{ look().label }}
    </span>
  `,
  styles: `
    .urgency {
      display: inline-flex;
      align-items: center;
      gap: 0.4rem;
      color: var(--text-muted);
      font-size: var(--text-sm);
      white-space: nowrap;
    }
    rect {
      fill: currentColor;
    }
    rect.off {
      opacity: 0.25;
    }
    [data-tone='high'] {
      color: var(--warning);
    }
    [data-tone='critical'] {
      color: var(--danger-strong);
      font-weight: var(--weight-medium);
    }
  `,
})
export class UrgencyBadge {
  readonly urgency = input.required<Urgency>();
  protected readonly look = computed(() => looks[this.urgency()]);
}
