import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The mark: two tracks and the switch between them. */
@Component({
  selector: 'app-logo-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    <svg [attr.width]="size()" [attr.height]="size()" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="8" />
      <path d="M10 27V5" />
      <path d="M10 21c0-6.5 12-5 12-12V5" />
      <circle cx="10" cy="21" r="3.2" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    rect {
      fill: light-dark(#0b5f9e, #17588a);
    }
    path {
      fill: none;
      stroke: #fff;
      stroke-width: 2.6;
      stroke-linecap: round;
    }
    circle {
      fill: #f5b73c;
    }
  `,
})
export class LogoMark {
  readonly size = input(28);
}
