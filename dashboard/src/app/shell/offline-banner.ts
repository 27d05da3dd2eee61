import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LiveConnection } from '../live/live-connection';
import { ErrorBanner } from '../shared/error-banner';

/** While nothing can be reached: says so once for the whole page, and why. */
@Component({
  selector: 'app-offline-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorBanner],
  template: `
    @if (live.state() === 'offline') {
      <app-error-banner
        what="Offline."
        [detail]="(live.problem() ?? '') + ' What is shown is the last that is known; trying again by itself.'"
        (retry)="live.refresh()"
      />
    }
  `,
  styles: `
    app-error-banner {
      display: block;
      margin-bottom: var(--space-4);
    }
  `,
})
export class OfflineBanner {
  protected readonly live = inject(LiveConnection);
}
