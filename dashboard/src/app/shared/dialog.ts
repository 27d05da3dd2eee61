import { A11yModule } from '@angular/cdk/a11y';
import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from './icon';

let count = 0;

/**
 * A question or a form over the page; on a phone a sheet from below. Keeps the focus, at first on what it asks for, and gives it back
 * when it goes.
 */
@Component({
  selector: 'app-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [A11yModule, Icon],
  host: { '(document:keydown.escape)': 'dismiss()' },
  template: `
    <button class="backdrop" type="button" tabindex="-1" aria-hidden="true" (click)="dismiss()"></button>
    <section
      class="sheet"
      role="dialog"
      aria-modal="true"
      [attr.aria-labelledby]="id"
      cdkTrapFocus
      cdkTrapFocusAutoCapture
    >
      <h2 [id]="id">{{ title() }}</h2>
      <div class="body"><ng-content /></div>
      @if (!sticky()) {
        <button class="icon-btn" type="button" aria-label="Close" (click)="closed.emit()">
          <app-icon name="cross" />
        </button>
      }
    </section>
  `,
  styleUrl: './dialog.scss',
})
export class Dialog {
  readonly title = input.required<string>();
  /** Shows what cannot be shown again: only its own button closes it. */
  readonly sticky = input(false, { transform: booleanAttribute });
  readonly closed = output();
  protected readonly id = `dialog-${++count}`;

  protected dismiss(): void {
    if (!this.sticky()) this.closed.emit();
  }
}
