import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** An address that leads nowhere. */
@Component({
  selector: 'app-not-found-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <section class="panel">
      <h2>This track ends here</h2>
      <p class="muted">There is no page at this address.</p>
      <a class="btn btn-primary" routerLink="/overview">To the overview</a>
    </section>
  `,
  styles: `
    .panel {
      display: grid;
      justify-items: center;
      gap: var(--space-3);
      padding: var(--space-12) var(--space-4);
      text-align: center;
    }
    h2 {
      font-size: var(--text-xl);
    }
  `,
})
export class NotFoundPage {}
