import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { DialogActions } from '../../shared/dialog-actions';
import { FormProblem } from '../../shared/form-problem';
import { formText } from '../../shared/form-text';

/** Asks for a code of the authenticator app before something is done. */
@Component({
  selector: 'app-confirm-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DialogActions, FormProblem],
  template: `
    <form #form class="form" (submit)="$event.preventDefault(); sent.emit(codeOf(form))">
      <div class="form-field">
        <label for="second-factor-code">{{ label() }}</label>
        <input
          id="second-factor-code"
          class="field"
          name="code"
          autocomplete="one-time-code"
          spellcheck="false"
          required
          maxlength="32"
          [attr.inputmode]="danger() ? null : 'numeric'"
        />
      </div>
      <app-form-problem [text]="problem()" />
      <app-dialog-actions>
        <button class="btn" type="button" (click)="cancelled.emit()">Cancel</button>
        <button [class]="danger() ? 'btn btn-danger' : 'btn btn-primary'" [attr.aria-disabled]="busy()">
          {{ action() }}
        </button>
      </app-dialog-actions>
    </form>
  `,
})
export class ConfirmCode {
  readonly label = input.required<string>();
  readonly action = input.required<string>();
  readonly busy = input.required<boolean>();
  readonly problem = input.required<string | null>();
  /** Makes the account less safe; recovery codes are taken too. */
  readonly danger = input(false, { transform: booleanAttribute });
  readonly sent = output<string>();
  readonly cancelled = output();

  /** Without the spaces that apps show between digits. */
  protected codeOf(form: HTMLFormElement): string {
    return formText(form, 'code').replaceAll(' ', '');
  }
}
