import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  effect,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { SignIn } from '@switchyard/contracts';
import { formSecret, formText } from '../shared/form-text';
import { FormProblem } from '../shared/form-problem';
import { PasswordField } from '../shared/password-field';

/** E-mail address and password, laid out so that password managers know them. */
@Component({
  selector: 'app-password-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormProblem, PasswordField],
  template: `
    <form #form class="form" (submit)="$event.preventDefault(); send(form)">
      <div class="form-field">
        <label for="email">E-mail address</label>
        <input
          #email
          id="email"
          class="field"
          name="email"
          type="email"
          autocomplete="username"
          autocapitalize="off"
          spellcheck="false"
          required
          maxlength="254"
        />
      </div>
      <app-password-field label="Password" name="password" />
      <app-form-problem [text]="problem()" />
      <button class="btn btn-primary wide" [attr.aria-disabled]="busy() || isHeld()">
        {{ busy() ? 'Signing in…' : 'Sign in' }}
      </button>
    </form>
  `,
  styles: `
    .wide {
      min-height: 2.5rem;
    }
  `,
})
export class PasswordForm {
  readonly busy = input.required<boolean>();
  readonly problem = input.required<string | null>();
  /** Nothing may be sent for a while. */
  readonly isHeld = input.required<boolean>();
  readonly sent = output<SignIn>();
  private readonly email = viewChild.required<ElementRef<HTMLInputElement>>('email');
  private readonly password = viewChild.required(PasswordField);

  constructor() {
    afterNextRender(() => this.email().nativeElement.focus());
    effect(() => {
      if (this.problem() !== null) this.password().focus();
    });
  }

  protected send(form: HTMLFormElement): void {
    this.sent.emit({ email: formText(form, 'email'), password: formSecret(form, 'password') });
  }
}
