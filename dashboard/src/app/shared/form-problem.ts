import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from './icon';

/** Why a form could not be sent; announced when it appears. Takes no room while there is nothing to say. */
@Component({
  selector: 'app-form-problem',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { role: 'alert' },
  template: `
    @if (text()) {
      <p class="form-problem"><app-icon name="alert" [size]="14" />{{ text() }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host(:empty) {
      display: none;
    }
  `,
})
export class FormProblem {
  readonly text = input.required<string | null>();
}
