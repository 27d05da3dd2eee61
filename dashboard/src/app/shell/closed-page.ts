import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../session/session';
import { Icon } from '../shared/icon';

/** In the place of a page that the role of who is signed in does not open. */
@Component({
  selector: 'app-closed-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  template: `
    <section class="panel">
      <app-icon name="lock" [size]="24" />
      <h2>This track is closed to you</h2>
      <p class="muted">
        Your role, {{ session.actor()?.role }}, does not open this page. Somebody with the role admin can change that.
      </p>
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
    app-icon {
      color: var(--text-faint);
    }
    h2 {
      font-size: var(--text-xl);
    }
    p {
      max-width: 52ch;
    }
  `,
})
export class ClosedPage {
  protected readonly session = inject(Session);
}
