import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { Session } from '../session/session';
import { CopyButton } from '../shared/copy-button';
import { RelativeTime } from '../shared/relative-time';
import { Widget } from '../shared/widget';
import { ComplianceStore } from './compliance-store';
import { counted } from './compliance-words';
import { receiptText } from './receipt-text';

/** The receipts of erasures, newest first, each to copy; and the way to another one for those who may. */
@Component({
  selector: 'app-erasure-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyButton, RelativeTime, Widget],
  template: `
    <app-widget
      title="Erasures"
      minHeight="120"
      [state]="store.receipts.state()"
      [error]="store.receipts.error()"
      [asOf]="store.receipts.asOf()"
      (retry)="store.receipts.load()"
    >
      @if (session.can('privacy:erase')) {
        <button actions class="btn" type="button" (click)="asked.emit()">Erase a requester…</button>
      }
      <ul tabindex="0" aria-label="Receipts, newest first">
        @for (receipt of store.receipts.value(); track receipt.id) {
          <li>
            <div>
              <p>
                <strong>{{ counted(receipt.tickets, 'ticket') }}</strong> erased <app-relative-time [at]="receipt.at" />
              </p>
              <p class="hint tnum">
                {{ counted(receipt.keysDestroyed, 'key') }} destroyed · subject <code>{{ receipt.subject }}</code>
              </p>
            </div>
            <app-copy-button [text]="receiptText(receipt)" what="receipt" />
          </li>
        }
      </ul>
      <p empty>Nobody has been erased yet.</p>
    </app-widget>
  `,
  styles: `
    :host {
      display: grid;
      min-width: 0;
    }
    [actions] {
      margin-inline-end: var(--space-2);
    }
    ul {
      max-height: 16rem;
      overflow-y: auto;
    }
    li {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      padding-block: var(--space-2);
      border-top: 1px solid var(--border);
      font-size: var(--text-sm);
    }
    li:first-child {
      padding-top: 0;
      border-top: 0;
    }
    li > div {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    strong {
      font-weight: var(--weight-medium);
    }
  `,
})
export class ErasureList {
  readonly asked = output();
  protected readonly store = inject(ComplianceStore);
  protected readonly session = inject(Session);
  protected readonly counted = counted;
  protected readonly receiptText = receiptText;
}
