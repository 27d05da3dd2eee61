import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';

let count = 0;

/**
 * A term whose definition shows on hover, focus and tap, stays while the pointer is on it, and goes with Escape. The definition
 * takes the width of the nearest positioned ancestor, so that it never leaves the screen.
 */
@Component({
  selector: 'app-definition',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(mouseenter)': 'open.set(true)', '(mouseleave)': 'open.set(false)', '(keydown.escape)': 'open.set(false)' },
  template: `
    <button
      type="button"
      [attr.aria-describedby]="id"
      (focus)="open.set(true)"
      (blur)="open.set(false)"
      (click)="open.set(true)"
    >
      {{ term() }}
    </button>
    <span role="tooltip" [id]="id" [class.open]="open()">{{ text() }}</span>
  `,
  styles: `
    button {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      text-decoration: underline dotted var(--border-strong) 1px;
      text-underline-offset: 4px;
      cursor: help;
    }
    [role='tooltip'] {
      position: absolute;
      inset-inline: var(--space-2);
      top: 2.25rem;
      z-index: 10;
      visibility: hidden;
      padding: var(--space-2) var(--space-3);
      border: 1px solid var(--border);
      border-radius: var(--radius-md);
      background: var(--surface-raised);
      box-shadow: var(--shadow-pop);
      color: var(--text);
      font-size: var(--text-sm);
      font-weight: 400;
      line-height: 1.4;
      white-space: normal;
      opacity: 0;
      transition: opacity var(--ease);
    }
    /* Bridges the way from the term, so that the pointer can get there. */
    [role='tooltip']::before {
      position: absolute;
      inset: -0.75rem 0 100%;
      content: '';
    }
    .open {
      visibility: visible;
      opacity: 1;
    }
  `,
})
export class Definition {
  readonly term = input.required<string>();
  readonly text = input.required<string>();
  protected readonly id = `definition-${++count}`;
  protected readonly open = signal(false);
}
