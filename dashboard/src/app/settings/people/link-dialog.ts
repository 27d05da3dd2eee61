import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { IssuedLink } from '@switchyard/contracts';
import { Dialog } from '../../shared/dialog';
import { DialogActions } from '../../shared/dialog-actions';
import { OneTimeText } from '../../shared/one-time-text';
import { dateTime } from '../../shared/words';

/** A one-time link to hand to somebody, shown this once. */
@Component({
  selector: 'app-link-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, DialogActions, OneTimeText],
  template: `
    <app-dialog [title]="'Link for ' + name()" sticky>
      <div class="form">
        <p class="muted">
          Hand it to {{ name() }} in a way you trust: whoever opens it sets the password. It works once, until
          {{ until() }}, and is shown only now.
        </p>
        <app-one-time-text [text]="link().url" what="sign-in link" />
        <app-dialog-actions>
          <button class="btn btn-primary" type="button" (click)="closed.emit()">Done</button>
        </app-dialog-actions>
      </div>
    </app-dialog>
  `,
})
export class LinkDialog {
  readonly name = input.required<string>();
  readonly link = input.required<IssuedLink>();
  readonly closed = output();
  protected readonly until = computed(() => dateTime(this.link().expiresAt));
}
