import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** A calibrated confidence, 0..1, as a short bar and a percentage; "—" when there is none. */
@Component({
  selector: 'app-confidence',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (value() === null) {
      <span class="none" aria-label="No confidence yet">—</span>
    } @else {
      <span class="confidence tnum" [attr.data-tone]="tone()">
        <span class="track" aria-hidden="true"><span class="fill" [style.inline-size.%]="percent()"></span></span>
        {{ percent() }} %
      </span>
    }
  `,
  styles: `
    .none {
      color: var(--text-faint);
    }
    .confidence {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      color: var(--text-muted);
      font-size: var(--text-sm);
      white-space: nowrap;
    }
    .track {
      width: 3rem;
      height: 4px;
      overflow: hidden;
      border-radius: var(--radius-full);
      background: var(--border);
    }
    .fill {
      display: block;
      height: 100%;
      border-radius: inherit;
      background: var(--accent);
    }
    [data-tone='low'] .fill {
      background: var(--chart-review);
    }
  `,
})
export class ConfidenceBar {
  readonly value = input.required<number | null>();
  /** Rounded down: 99.6 % must not read as certain. */
  protected readonly percent = computed(() => Math.floor((this.value() ?? 0) * 100 + 1e-9));
  protected readonly tone = computed(() => ((this.value() ?? 0) < 0.6 ? 'low' : 'high'));
}
