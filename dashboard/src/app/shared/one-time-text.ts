import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { CopyButton } from './copy-button';

/** A secret that is shown this once, to copy. */
@Component({
  selector: 'app-one-time-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyButton],
  template: `
    <code tabindex="0" role="textbox" aria-readonly="true" [attr.aria-label]="what()">{{ text() }}</code>
    <app-copy-button [text]="text()" [what]="what()" caption="Copy" />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      justify-content: space-between;
      padding: var(--space-3);
      border: 1px solid var(--border);
      border-radius: var(--radius-md);
      background: var(--surface-sunken);
    }
    code {
      flex: 1 1 14rem;
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
})
export class OneTimeText {
  readonly text = input.required<string>();
  /** What it is, e.g. "sign-in link". */
  readonly what = input.required<string>();
}
