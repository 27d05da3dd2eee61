import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from './session';

/** Where the key in a command comes from. */
@Component({
  selector: 'app-key-hint',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <p class="faint">
      <code>SWITCHYARD_KEY</code> is an API key:
      @if (session.can('api-keys:manage')) {
        <a routerLink="/settings/api-keys">create one in the settings</a>.
      } @else {
        an admin creates one in the settings.
      }
    </p>
  `,
})
export class KeyHint {
  protected readonly session = inject(Session);
}
