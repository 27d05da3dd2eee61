import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Path data on a 16 × 16 grid, drawn with a 1.4 stroke. */
const paths = {
  overview: 'M2.5 2.5h4.5v5H2.5zM9 2.5h4.5v3H9zM9 8.5h4.5v5H9zM2.5 10.5h4.5v3H2.5z',
  tickets:
    'M2 5.5V4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v1.5a2.5 2.5 0 0 0 0 5V12a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-1.5a2.5 2.5 0 0 0 0-5zM9.5 5.5v1M9.5 9.5v1',
  activity: 'M1.5 8h3l2-5 3 10 2-5h3',
  queues: 'M8 2 2 5l6 3 6-3zM2 8l6 3 6-3M2 11l6 3 6-3',
  docs: 'M3 2.5h6.5L13 6v7.5H3zM9.5 2.5V6H13M5.5 8.5h5M5.5 11h3.5',
  refresh: 'M13.5 3v3.5H10M2.5 13V9.5H6M12.9 6.3A5.3 5.3 0 0 0 3.6 5M3.1 9.7A5.3 5.3 0 0 0 12.4 11',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M12.6 3.4l-.7.7M4.1 11.9l-.7.7',
  moon: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1z',
  monitor: 'M2 3h12v8H2zM6 14h4M8 11v3',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2v9.6L12.5 8z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  alert: 'M8 2 1.5 13.5h13zM8 6.5v3.5M8 11.8v.2',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.3v3.7M8 5v.2',
  table: 'M2 3h12v10H2zM2 6.5h12M2 10h12M6.5 6.5V13',
  chart: 'M2 2v12h12M4.5 10.5l3-3.5 2.5 2 3.5-4.5',
  external: 'M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.5 2.5 7.5 8.5',
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.5V8l2.5 1.5',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  spinner: 'M8 2a6 6 0 0 1 6 6M8 14a6 6 0 0 1-6-6',
  inbox: 'M2 9.5 4 3h8l2 6.5V13H2zM2 9.5h3.5l1 2h3l1-2H14',
  chevronLeft: 'M10 3.5 5.5 8l4.5 4.5',
  chevronRight: 'M6 3.5 10.5 8 6 12.5',
  chevronDown: 'M3.5 6 8 10.5 12.5 6',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2',
  filter: 'M2 3.5h12M4.5 8h7M6.5 12.5h3',
  shield: 'M8 1.8 2.8 3.8v4c0 3.2 2.2 5.3 5.2 6.4 3-1.1 5.2-3.2 5.2-6.4v-4z',
  shieldCheck: 'M8 1.8 2.8 3.8v4c0 3.2 2.2 5.3 5.2 6.4 3-1.1 5.2-3.2 5.2-6.4v-4zM5.7 7.9l1.7 1.7 3-3.2',
  settings:
    'M2 4.5h6.3M11.7 4.5H14M2 11.5h2.3M7.7 11.5H14M10 2.8a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4zM6 9.8a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  user: 'M8 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM2.8 13.8c.5-2.6 2.5-4 5.2-4s4.7 1.4 5.2 4',
  people:
    'M6 2.7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM1.5 13.3c.4-2.3 2.1-3.6 4.5-3.6s4.1 1.3 4.5 3.6M10.7 2.9a2.5 2.5 0 0 1 0 4.6M12 10c1.4.5 2.2 1.6 2.5 3.3',
  key: 'M10.5 2a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM8 8l-5.5 5.5M4.2 11.8 6 13.6',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  link: 'M6.8 9.2a2.5 2.5 0 0 0 3.5 0l2.4-2.4a2.5 2.5 0 0 0-3.5-3.5l-.9.9M9.2 6.8a2.5 2.5 0 0 0-3.5 0L3.3 9.2a2.5 2.5 0 0 0 3.5 3.5l.9-.9',
  more: 'M3.5 7.9v.2M8 7.9v.2M12.5 7.9v.2',
  plus: 'M8 3v10M3 8h10',
  signOut: 'M6.5 2.5H3v11h3.5M10 5l3 3-3 3M13 8H6.5',
  download: 'M8 2.5v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  eyeOff:
    'M2 2l12 12M6.3 3.8A6 6 0 0 1 8 3.5c4 0 6.5 4.5 6.5 4.5a11 11 0 0 1-1.8 2.3M4.3 4.9A10.6 10.6 0 0 0 1.5 8S4 12.5 8 12.5a6 6 0 0 0 3-.8',
  phone: 'M5 1.8h6v12.4H5zM7.3 12h1.4',
} as const;
export type IconName = keyof typeof paths;

/** A decorative line icon in the colour of the text; give its control an accessible name of its own. */
@Component({
  selector: 'app-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `<svg [attr.width]="size()" [attr.height]="size()" viewBox="0 0 16 16"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    path {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input(16);
  protected readonly path = computed(() => paths[this.name()]);
}
