import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Sentiment } from '@switchyard/domain';

const looks: Record<Sentiment, { label: string; mouth: string }> = {
  negative: { label: 'Negative', mouth: 'M5 10.8c.8-1.1 1.8-1.6 3-1.6s2.2.5 3 1.6' },
  neutral: { label: 'Neutral', mouth: 'M5.2 10.2h5.6' },
  positive: { label: 'Positive', mouth: 'M5 9.4c.8 1.1 1.8 1.6 3 1.6s2.2-.5 3-1.6' },
};

/** Sentiment as a face and a word. */
@Component({
  selector: 'app-sentiment-badge',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="sentiment" [attr.data-tone]="sentiment()">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.4" />
        <path d="M6 6.2v.6M10 6.2v.6" />
        <path [attr.d]="look().mouth" />
      </svg>
      {{ look().label }}
    </span>
  `,
  styles: `
    .sentiment {
      display: inline-flex;
      align-items: center;
      gap: 0.35rem;
      color: var(--text-muted);
      font-size: var(--text-sm);
      white-space: nowrap;
    }
    svg {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.3;
      stroke-linecap: round;
    }
    [data-tone='negative'] svg {
      color: var(--danger);
    }
    [data-tone='positive'] svg {
      color: var(--positive);
    }
  `,
})
export class SentimentBadge {
  readonly sentiment = input.required<Sentiment>();
  protected readonly look = computed(() => looks[this.sentiment()]);
}
