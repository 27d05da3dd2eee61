import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** A person's initials in a circle; decorative, the name stands beside it. */
@Component({
  selector: 'app-initials',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `{{ letters() }}`,
  styles: `
    :host {
      display: inline-grid;
      flex: none;
      place-items: center;
      width: var(--initials-size, 1.75rem);
      height: var(--initials-size, 1.75rem);
      border-radius: 50%;
      background: var(--accent-soft);
      color: var(--accent);
      font-size: calc(var(--initials-size, 1.75rem) * 0.39);
      font-weight: var(--weight-strong);
      letter-spacing: 0.02em;
    }
  `,
})
export class Initials {
  readonly name = input.required<string>();
  /** First letters of the first and the last word, by what a reader takes for a letter. */
  protected readonly letters = computed(() => {
    const words = this.name().trim().split(/\s+/);
    const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words;
    return ends
      .map((word) => [...(word ?? '')].at(0) ?? '')
      .join('')
      .toLocaleUpperCase();
  });
}
