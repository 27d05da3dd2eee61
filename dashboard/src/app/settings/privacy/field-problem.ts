import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** What is wrong with one field of the rules, by its path; takes no room while nothing is. */
@Component({
  selector: 'app-field-problem',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (text()) {
      <p>{{ text() }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host(:empty) {
      display: none;
    }
    p {
      color: var(--danger);
      font-size: var(--text-xs);
    }
  `,
})
export class FieldProblem {
  readonly problems = input.required<ReadonlyMap<string, string>>();
  readonly path = input.required<string>();
  /** Also says what is wrong below the path, e.g. with a line of a list. */
  readonly deep = input(false);
  protected readonly text = computed(() => {
    const below = `${this.path()}.`;
    const found = [...this.problems()].filter(
      ([path]) => path === this.path() || (this.deep() && path.startsWith(below)),
    );
    return found.map(([path, message]) => lineOf(path, below) + message).join('; ');
  });
}

/** "line 3: " for the path of the third entry. */
function lineOf(path: string, below: string): string {
  const index = path.startsWith(below) ? Number(path.slice(below.length).split('.')[0]) : NaN;
  return Number.isInteger(index) ? `line ${index + 1}: ` : '';
}
