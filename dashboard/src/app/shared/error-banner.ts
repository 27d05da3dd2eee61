import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from './icon';

/** Says what failed, in the server's words, and offers to try again. */
@Component({
  selector: 'app-error-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div class="banner" role="status">
      <app-icon name="alert" />
      <p>
        <strong>{{ what() }}</strong>
        @if (detail()) {
          <span>{{ detail() }}</span>
        }
      </p>
      <button class="btn" type="button" (click)="retry.emit()">Retry</button>
    </div>
  `,
  styles: `
    .banner {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-3);
      padding: var(--space-2) var(--space-3);
      border-radius: var(--radius-md);
      background: var(--danger-soft);
      color: var(--danger);
      font-size: var(--text-sm);
    }
    p {
      flex: 1 1 10rem;
      min-width: 0;
    }
    strong {
      font-weight: var(--weight-strong);
      margin-inline-end: var(--space-1);
    }
    span {
      color: var(--text-muted);
    }
  `,
})
export class ErrorBanner {
  /** What could not be done, e.g. "Throughput could not be loaded." */
  readonly what = input.required<string>();
  readonly detail = input<string | null>(null);
  readonly retry = output();
}
