import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { Dialog } from '../../shared/dialog';
import { Submission } from '../../shared/submission';
import { AccountClient } from './account-client';
import { ConfirmCode } from './confirm-code';
import { SecondFactorDialog } from './second-factor-dialog';
import { SettingCard } from './setting-card';

/** Switches the second factor of one's own account on and off. */
@Component({
  selector: 'app-second-factor-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmCode, Dialog, SecondFactorDialog, SettingCard],
  template: `
    <app-setting-card title="Second factor" [about]="about()">
      <span badge class="badge" [class.badge-positive]="isOn()">{{ isOn() ? 'On' : 'Off' }}</span>
      <button actions class="btn" type="button" (click)="open()">{{ isOn() ? 'Remove' : 'Set up' }}</button>
    </app-setting-card>
    @switch (opened()) {
      @case ('setting-up') {
        <app-second-factor-dialog (confirmed)="changed.emit()" (closed)="opened.set(null)" />
      }
      @case ('removing') {
        <app-dialog title="Remove the second factor" (closed)="opened.set(null)">
          <div class="form">
            <p class="muted">From then on the password alone is enough to sign in. The recovery codes stop working.</p>
            <app-confirm-code
              label="Code of your authenticator app, or a recovery code"
              action="Remove second factor"
              danger
              [busy]="submission.busy()"
              [problem]="submission.problem()"
              (sent)="remove($event)"
              (cancelled)="opened.set(null)"
            />
          </div>
        </app-dialog>
      }
    }
  `,
})
export class SecondFactorCard {
  readonly isOn = input.required<boolean>();
  readonly changed = output();
  private readonly client = inject(AccountClient);
  protected readonly submission = new Submission();
  protected readonly opened = signal<'setting-up' | 'removing' | null>(null);
  protected readonly about = computed(() =>
    this.isOn()
      ? 'Signing in takes a code of your authenticator app beside the password.'
      : 'A code of an authenticator app beside the password: a stolen password alone opens nothing then.',
  );

  protected open(): void {
    this.submission.clear();
    this.opened.set(this.isOn() ? 'removing' : 'setting-up');
  }

  protected remove(code: string): void {
    const done = () => {
      this.opened.set(null);
      this.changed.emit();
    };
    this.submission.send(this.client.removeSecondFactor(code), done);
  }
}
