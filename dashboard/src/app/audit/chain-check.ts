import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import type { AuditVerification } from '@switchyard/contracts';
import { CopyButton } from '../shared/copy-button';
import { Dialog } from '../shared/dialog';
import { DialogActions } from '../shared/dialog-actions';
import { formatFigure } from '../shared/figure';
import { FormProblem } from '../shared/form-problem';
import { Icon } from '../shared/icon';
import { Submission } from '../shared/submission';
import { dateTime } from '../shared/words';
import { AuditClient } from './audit-client';
import { faultWords } from './audit-words';

/** Has the whole chain walked, and tells what was found. */
@Component({
  selector: 'app-chain-check',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyButton, Dialog, DialogActions, FormProblem, Icon],
  templateUrl: './chain-check.html',
  styleUrl: './chain-check.scss',
})
export class ChainCheck {
  private readonly client = inject(AuditClient);
  protected readonly submission = new Submission();
  protected readonly isOpen = signal(false);
  protected readonly found = signal<AuditVerification | null>(null);
  protected readonly faultWords = faultWords;
  protected readonly dateTime = dateTime;
  protected readonly count = (entries: number) =>
    `${formatFigure(entries, 'count')} ${entries === 1 ? 'entry' : 'entries'}`;

  protected verify(): void {
    this.isOpen.set(true);
    this.found.set(null);
    this.submission.send(this.client.verify(), (verification) => this.found.set(verification));
  }
}
