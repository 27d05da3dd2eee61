import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, output } from '@angular/core';
import type { ApiKeyCreated } from '@switchyard/contracts';
import { CopyButton } from '../../shared/copy-button';
import { Dialog } from '../../shared/dialog';
import { DialogActions } from '../../shared/dialog-actions';
import { OneTimeText } from '../../shared/one-time-text';
import { curlExample } from './curl-example';

/** A key that was just made, shown this once, and a first call with it. */
@Component({
  selector: 'app-new-key-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyButton, Dialog, DialogActions, OneTimeText],
  template: `
    <app-dialog [title]="created().apiKey.name + ' is ready'" sticky>
      <div class="form">
        <p class="muted">Put the key where the program finds it. Only its hash is kept: it is shown only now.</p>
        <app-one-time-text [text]="created().key" what="API key" />
        @if (example(); as command) {
          <div class="form-field">
            <p class="label">Try it</p>
            <div class="snippet">
              <pre tabindex="0" aria-label="Command">{{ command }}</pre>
              <app-copy-button [text]="command" what="command" />
            </div>
          </div>
        }
        <app-dialog-actions>
          <button class="btn btn-primary" type="button" (click)="closed.emit()">Done</button>
        </app-dialog-actions>
      </div>
    </app-dialog>
  `,
  styles: `
    .snippet {
      display: flex;
      gap: var(--space-2);
      align-items: flex-start;
      padding: var(--space-3);
      border: 1px solid var(--border);
      border-radius: var(--radius-md);
      background: var(--surface-sunken);
    }
    pre {
      flex: 1;
      min-width: 0;
      margin: 0;
      overflow-x: auto;
      font-size: var(--text-xs);
      line-height: 1.6;
    }
  `,
})
export class NewKeyDialog {
  readonly created = input.required<ApiKeyCreated>();
  readonly closed = output();
  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly example = computed(() => curlExample(this.origin, this.created()));
}
