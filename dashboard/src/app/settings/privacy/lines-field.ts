import { ChangeDetectionStrategy, Component, input, linkedSignal, output } from '@angular/core';

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const isSame = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

/** A list of values, one per line. */
@Component({
  selector: 'app-lines-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <textarea
      #area
      class="field"
      spellcheck="false"
      autocapitalize="off"
      rows="5"
      [id]="fieldId()"
      [placeholder]="placeholder()"
      [value]="text()"
      [attr.aria-invalid]="invalid() || null"
      (input)="take(area.value)"
    ></textarea>
  `,
  styles: `
    textarea {
      width: 100%;
      min-height: 6.5rem;
      padding-block: var(--space-2);
      line-height: 1.5;
      resize: vertical;
    }
    [aria-invalid] {
      border-color: var(--danger);
    }
  `,
})
export class LinesField {
  readonly fieldId = input.required<string>();
  readonly lines = input.required<readonly string[]>();
  readonly placeholder = input('');
  readonly invalid = input(false);
  readonly linesChange = output<string[]>();
  /** As it was typed, blank lines too, while it says the same as `lines`. */
  protected readonly text = linkedSignal<readonly string[], string>({
    source: this.lines,
    computation: (lines, previous) =>
      previous && isSame(linesOf(previous.value), lines) ? previous.value : lines.join('\n'),
  });

  protected take(text: string): void {
    this.text.set(text);
    this.linesChange.emit(linesOf(text));
  }
}
