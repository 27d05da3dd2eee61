import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The buttons at the foot of a dialog, the one that does it last. */
@Component({
  selector: 'app-dialog-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ng-content />`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: var(--space-2);
      margin-top: var(--space-2);
    }
    @media (max-width: 45rem) {
      :host {
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
      }
    }
  `,
})
export class DialogActions {}
