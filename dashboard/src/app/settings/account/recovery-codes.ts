import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, output } from '@angular/core';
import { CopyButton } from '../../shared/copy-button';
import { DialogActions } from '../../shared/dialog-actions';
import { Icon } from '../../shared/icon';
import { saveText } from '../../shared/save-text';

/** Recovery codes to keep: to copy, to save as a file, to write down. */
@Component({
  selector: 'app-recovery-codes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyButton, DialogActions, Icon],
  template: `
    <div class="form">
      <p class="muted">
        The second factor is on. Without your phone, each of these codes signs you in once. They are shown only now.
      </p>
      <ul aria-label="Recovery codes">
        @for (code of codes(); track code) {
          <li>
            <code>{{ code }}</code>
          </li>
        }
      </ul>
      <div class="keep">
        <app-copy-button [text]="text()" what="recovery codes" caption="Copy" />
        <button class="btn" type="button" (click)="save()"><app-icon name="download" [size]="14" /> Download</button>
      </div>
      <app-dialog-actions>
        <button class="btn btn-primary" type="button" (click)="kept.emit()">I have kept them</button>
      </app-dialog-actions>
    </div>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--space-2) var(--space-4);
      padding: var(--space-4);
      border: 1px solid var(--border);
      border-radius: var(--radius-md);
      background: var(--surface-sunken);
      text-align: center;
    }
    .keep {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
  `,
})
export class RecoveryCodes {
  readonly codes = input.required<readonly string[]>();
  readonly kept = output();
  private readonly document = inject(DOCUMENT);
  protected readonly text = computed(() => this.codes().join('\n'));

  protected save(): void {
    const head = `Recovery codes for Switchyard at ${this.document.location.host}. Each works once.`;
    saveText(this.document, 'switchyard-recovery-codes.txt', `${head}\n\n${this.text()}\n`);
  }
}
