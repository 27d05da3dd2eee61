import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import type { Erasure } from '@switchyard/contracts';
import { CopyButton } from '../shared/copy-button';
import { Dialog } from '../shared/dialog';
import { DialogActions } from '../shared/dialog-actions';
import { FormProblem } from '../shared/form-problem';
import { formText } from '../shared/form-text';
import { Submission } from '../shared/submission';
import { dateTime } from '../shared/words';
import { ComplianceClient } from './compliance-client';
import { counted } from './compliance-words';
import { ErasureCounts } from './erasure-counts';
import { receiptText } from './receipt-text';

interface Wish {
  readonly email: string;
  readonly reason: string;
}

/** Erases a requester: whom and why, then what that would take, confirmed by typing the address again, then the receipt. */
@Component({
  selector: 'app-erase-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyButton, Dialog, DialogActions, ErasureCounts, FormProblem],
  templateUrl: './erase-dialog.html',
  styleUrl: './erase-dialog.scss',
})
export class EraseDialog {
  readonly erased = output();
  readonly closed = output();
  private readonly client = inject(ComplianceClient);
  protected readonly submission = new Submission();
  protected readonly wish = signal<Wish>({ email: '', reason: '' });
  /** What would be erased, once it was counted. */
  protected readonly counts = signal<Erasure | null>(null);
  protected readonly receipt = signal<Erasure | null>(null);
  protected readonly typed = signal('');
  protected readonly isConfirmed = computed(
    () => this.typed().trim().toLowerCase() === this.wish().email.toLowerCase(),
  );
  protected readonly counted = counted;
  protected readonly dateTime = dateTime;
  protected readonly receiptText = receiptText;

  protected count(form: HTMLFormElement): void {
    this.wish.set({ email: formText(form, 'email'), reason: formText(form, 'reason') });
    this.submission.send(this.client.erase({ ...this.wish(), dryRun: true }), (counts) => this.counts.set(counts));
  }

  protected back(): void {
    this.submission.clear();
    this.typed.set('');
    this.counts.set(null);
  }

  protected erase(): void {
    if (!this.isConfirmed()) return;
    this.submission.send(this.client.erase({ ...this.wish(), dryRun: false }), (receipt) => {
      this.wish.set({ email: '', reason: '' });
      this.typed.set('');
      this.receipt.set(receipt);
      this.erased.emit();
    });
  }
}
