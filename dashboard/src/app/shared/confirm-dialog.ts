import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Dialog } from './dialog';
import { DialogActions } from './dialog-actions';
import { FormProblem } from './form-problem';

/** Asks before something that cannot be taken back; its content says what will happen. */
@Component({
  selector: 'app-confirm-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, DialogActions, FormProblem],
  template: `
    <app-dialog [title]="title()" (closed)="closed.emit()">
      <div class="form">
        <p class="muted"><ng-content /></p>
        <app-form-problem [text]="problem()" />
        <app-dialog-actions>
          <button class="btn" type="button" cdkFocusInitial (click)="closed.emit()">Cancel</button>
          <button
            type="button"
            [class]="mild() ? 'btn btn-primary' : 'btn btn-danger'"
            [attr.aria-disabled]="busy()"
            (click)="confirmed.emit()"
          >
            {{ action() }}
          </button>
        </app-dialog-actions>
      </div>
    </app-dialog>
  `,
})
export class ConfirmDialog {
  readonly title = input.required<string>();
  /** What the button does, e.g. "Revoke key". */
  readonly action = input.required<string>();
  readonly busy = input(false);
  readonly problem = input<string | null>(null);
  /** Nothing is lost by it. */
  readonly mild = input(false, { transform: booleanAttribute });
  readonly confirmed = output();
  readonly closed = output();
}
