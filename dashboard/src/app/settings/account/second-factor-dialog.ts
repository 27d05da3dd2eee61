import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import type { SecondFactorOffer } from '@switchyard/contracts';
import { CopyButton } from '../../shared/copy-button';
import { Dialog } from '../../shared/dialog';
import { ErrorBanner } from '../../shared/error-banner';
import { Submission } from '../../shared/submission';
import { AccountClient } from './account-client';
import { ConfirmCode } from './confirm-code';
import { QrCode } from './qr-code';
import { RecoveryCodes } from './recovery-codes';

/** Sets the second factor up: the secret to scan or type in, its first code, then the recovery codes, shown this once. */
@Component({
  selector: 'app-second-factor-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmCode, CopyButton, Dialog, ErrorBanner, QrCode, RecoveryCodes],
  template: `
    @if (codes(); as list) {
      <app-dialog title="Keep these recovery codes" sticky>
        <app-recovery-codes [codes]="list" (kept)="closed.emit()" />
      </app-dialog>
    } @else {
      <app-dialog title="Set up the second factor" (closed)="closed.emit()">
        <div class="form">
          @if (offering.problem(); as detail) {
            <app-error-banner what="No secret could be made." [detail]="detail" (retry)="offer()" />
          } @else {
            <div class="scan">
              @if (offered(); as offer) {
                <app-qr-code [text]="offer.uri" label="QR code with the secret" />
              } @else {
                <span class="skeleton" aria-busy="true"></span>
              }
              <div class="by-hand">
                <p class="muted">Scan this with an authenticator app, then type in the six digits that it shows.</p>
                <p class="hint">No camera? Type this in:</p>
                <p class="secret">
                  <code>{{ grouped() }}</code>
                  @if (offered(); as offer) {
                    <app-copy-button [text]="offer.secret" what="secret" />
                  }
                </p>
              </div>
            </div>
          }
          <app-confirm-code
            label="Six digits"
            action="Switch on"
            [busy]="confirming.busy() || offered() === null"
            [problem]="confirming.problem()"
            (sent)="confirm($event)"
            (cancelled)="closed.emit()"
          />
        </div>
      </app-dialog>
    }
  `,
  styles: `
    .scan {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      align-items: center;
    }
    .scan > .skeleton {
      width: 11rem;
      height: 11rem;
    }
    .by-hand {
      display: grid;
      flex: 1 1 11rem;
      gap: var(--space-2);
      font-size: var(--text-sm);
    }
    .secret {
      display: flex;
      gap: var(--space-2);
      align-items: flex-start;
      min-height: 2.6em;
      overflow-wrap: anywhere;
    }
  `,
})
export class SecondFactorDialog {
  readonly confirmed = output();
  readonly closed = output();
  private readonly client = inject(AccountClient);
  protected readonly offering = new Submission();
  protected readonly confirming = new Submission();
  protected readonly offered = signal<SecondFactorOffer | null>(null);
  protected readonly codes = signal<readonly string[] | null>(null);
  /** In fours, as one reads it out. */
  protected readonly grouped = computed(
    () =>
      this.offered()
        ?.secret.match(/.{1,4}/g)
        ?.join(' ') ?? '',
  );

  constructor() {
    this.offer();
  }

  protected offer(): void {
    this.offering.send(this.client.offerSecondFactor(), (offer) => this.offered.set(offer));
  }

  protected confirm(code: string): void {
    const done = ({ recoveryCodes }: { recoveryCodes: string[] }) => {
      this.codes.set(recoveryCodes);
      this.confirmed.emit();
    };
    this.confirming.send(this.client.confirmSecondFactor(code), done);
  }
}
