import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { FormProblem } from '../../shared/form-problem';
import { type RuleSection, sectionWords } from './rules-diff';

/** What was changed and is not saved yet, and the ways on. Its button submits the form it is in. */
@Component({
  selector: 'app-save-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormProblem],
  template: `
    <app-form-problem [text]="problem()" />
    <div class="row">
      <p><strong>Not saved yet:</strong> {{ names() }}</p>
      <button class="btn" type="button" (click)="discarded.emit()">Discard</button>
      <button class="btn btn-primary" [attr.aria-disabled]="busy()">Save</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-3) var(--space-4);
    }
    .row {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
    p {
      flex: 1;
      min-width: 0;
      color: var(--text-muted);
      font-size: var(--text-sm);
    }
    strong {
      color: var(--text);
      font-weight: var(--weight-medium);
    }
  `,
})
export class SaveBar {
  readonly changed = input.required<readonly RuleSection[]>();
  readonly busy = input.required<boolean>();
  readonly problem = input.required<string | null>();
  readonly discarded = output();
  protected readonly names = computed(() =>
    this.changed()
      .map((section) => sectionWords[section])
      .join(', '),
  );
}
