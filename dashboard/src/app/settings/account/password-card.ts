import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Session } from '../../session/session';
import { Dialog } from '../../shared/dialog';
import { DialogActions } from '../../shared/dialog-actions';
import { FormProblem } from '../../shared/form-problem';
import { formSecret } from '../../shared/form-text';
import { PasswordField } from '../../shared/password-field';
import { Submission } from '../../shared/submission';
import { AccountClient } from './account-client';
import { SettingCard } from './setting-card';

/** Sets one's own password. */
@Component({
  selector: 'app-password-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, DialogActions, FormProblem, PasswordField, SettingCard],
  template: `
    <app-setting-card title="Password" [about]="about()">
      <button actions class="btn" type="button" (click)="open()">{{ action() }}</button>
    </app-setting-card>
    <span class="visually-hidden" role="status">{{ isDone() ? 'The password has been set.' : '' }}</span>
    @if (isOpen()) {
      <app-dialog [title]="action()" (closed)="isOpen.set(false)">
        <form #form class="form" (submit)="$event.preventDefault(); send(form)">
          <input
            class="visually-hidden"
            name="username"
            autocomplete="username"
            tabindex="-1"
            aria-hidden="true"
            readonly
            [value]="session.actor()?.email ?? ''"
          />
          @if (hasPassword()) {
            <app-password-field label="Current password" name="current" />
          }
          <app-password-field label="New password" name="next" isNew />
          <p class="hint">Everywhere else you are signed in, you are signed out.</p>
          <app-form-problem [text]="submission.problem()" />
          <app-dialog-actions>
            <button class="btn" type="button" (click)="isOpen.set(false)">Cancel</button>
            <button class="btn btn-primary" [attr.aria-disabled]="submission.busy()">{{ action() }}</button>
          </app-dialog-actions>
        </form>
      </app-dialog>
    }
  `,
})
export class PasswordCard {
  readonly hasPassword = input.required<boolean>();
  readonly changed = output();
  private readonly client = inject(AccountClient);
  protected readonly session = inject(Session);
  protected readonly submission = new Submission();
  protected readonly isOpen = signal(false);
  protected readonly isDone = signal(false);
  protected readonly action = computed(() => (this.hasPassword() ? 'Change password' : 'Set a password'));
  protected readonly about = computed(() => {
    if (this.isDone()) return 'Your new password is in force. All other sessions have ended.';
    return this.hasPassword() ? 'You sign in with a password.' : 'You have none yet, and sign in in another way.';
  });

  protected open(): void {
    this.submission.clear();
    this.isOpen.set(true);
  }

  protected send(form: HTMLFormElement): void {
    const current = this.hasPassword() ? formSecret(form, 'current') : undefined;
    const done = () => {
      this.isOpen.set(false);
      this.isDone.set(true);
      this.changed.emit();
    };
    this.submission.send(this.client.setPassword({ current, next: formSecret(form, 'next') }), done);
  }
}
