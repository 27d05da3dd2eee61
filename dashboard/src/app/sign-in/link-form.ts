import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { RedeemLink, SignInLink } from '@switchyard/contracts';
import { FormProblem } from '../shared/form-problem';
import { formSecret, formText } from '../shared/form-text';
import { PasswordField } from '../shared/password-field';
import { dateTime } from '../shared/words';

/** What a one-time link asks for: who the first person is, a password, or nothing. */
@Component({
  selector: 'app-link-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormProblem, PasswordField],
  template: `
    <form #form class="form" (submit)="$event.preventDefault(); send(form)">
      <p class="muted">{{ intro() }}</p>
      @if (link().kind === 'first-person') {
        <div class="form-field">
          <label for="name">Your name</label>
          <input id="name" class="field" name="name" autocomplete="name" required maxlength="100" />
        </div>
        <div class="form-field">
          <label for="email">E-mail address</label>
          <input
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
          <p class="hint">You sign in with it. No mail is sent.</p>
        </div>
      }
      @if (link().kind !== 'sign-in') {
        <app-password-field label="New password" name="password" isNew />
      }
      <app-form-problem [text]="problem()" />
      @if (action(); as text) {
        <button class="btn btn-primary wide" [attr.aria-disabled]="busy() || isHeld()">
          {{ busy() ? 'One moment…' : text }}
        </button>
      }
    </form>
  `,
  styles: `
    .wide {
      min-height: 2.5rem;
    }
  `,
})
export class LinkForm {
  readonly link = input.required<SignInLink>();
  readonly busy = input.required<boolean>();
  readonly problem = input.required<string | null>();
  readonly isHeld = input.required<boolean>();
  readonly sent = output<Omit<RedeemLink, 'token'>>();

  protected readonly intro = computed(() => {
    const { kind, name, expiresAt } = this.link();
    if (kind === 'first-person')
      return 'You are the first here and will be an admin. Others are added in the settings.';
    if (kind === 'sign-in') return name ? `As ${name}.` : 'One moment.';
    return `${name ? `Hello ${name}. ` : ''}This link works once, until ${dateTime(expiresAt)}.`;
  });
  /** A link that signs in does so by itself; its button is for a second try. */
  protected readonly action = computed(() => {
    const { kind } = this.link();
    if (kind === 'first-person') return 'Create account';
    if (kind === 'set-password') return 'Set password and sign in';
    return this.problem() === null ? null : 'Try again';
  });

  protected send(form: HTMLFormElement): void {
    const text = (name: string) => formText(form, name) || undefined;
    this.sent.emit({
      name: text('name'),
      email: text('email'),
      password: formSecret(form, 'password') || undefined,
    });
  }
}
