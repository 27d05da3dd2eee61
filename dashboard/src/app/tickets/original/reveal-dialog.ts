import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { HttpErrorResponse } from '@angular/common/http';
import type { Original } from '@switchyard/contracts';
import { tap } from 'rxjs';
import { Dialog } from '../../shared/dialog';
import { DialogActions } from '../../shared/dialog-actions';
import { FormProblem } from '../../shared/form-problem';
import { formText } from '../../shared/form-text';
import { Submission } from '../../shared/submission';
import { TicketClient } from '../ticket-client';

/** Asks why somebody wants to see the original, and fetches it. */
@Component({
  selector: 'app-reveal-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, DialogActions, FormProblem],
  template: `
    <app-dialog title="Show the original?" (closed)="closed.emit()">
      <form #form class="form" (submit)="$event.preventDefault(); send(form)">
        <p class="muted">
          You will see the message with everything that is masked, for 2 minutes. This is recorded: the audit log keeps
          that you looked, when, and your reason.
        </p>
        <div class="form-field">
          <label for="reveal-reason">Reason</label>
          <input
            id="reveal-reason"
            class="field"
            name="reason"
            autocomplete="off"
            required
            minlength="5"
            maxlength="300"
            placeholder="e.g. the customer asks us to check the delivery address"
          />
          <p class="hint">Say why, not about whom: personal data in it is masked in the log.</p>
        </div>
        <app-form-problem [text]="submission.problem()" />
        <app-dialog-actions>
          <button class="btn" type="button" (click)="closed.emit()">Cancel</button>
          <button class="btn btn-primary" [attr.aria-disabled]="submission.busy()">Show original</button>
        </app-dialog-actions>
      </form>
    </app-dialog>
  `,
})
export class RevealDialog {
  readonly ticketId = input.required<string>();
  readonly revealed = output<Original>();
  /** There is none any more. */
  readonly gone = output();
  readonly closed = output();
  private readonly client = inject(TicketClient);
  protected readonly submission = new Submission();

  protected send(form: HTMLFormElement): void {
    const answer = this.client.original(this.ticketId(), formText(form, 'reason')).pipe(
      tap({
        error: (error: unknown) => {
          if (error instanceof HttpErrorResponse && error.status === 410) this.gone.emit();
        },
      }),
    );
    this.submission.send(answer, (original) => this.revealed.emit(original));
  }
}
