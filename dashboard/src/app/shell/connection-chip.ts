import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { LiveConnection } from '../live/live-connection';
import type { LiveMode } from '../live/live-state';
import { RelativeTime } from '../shared/relative-time';

const looks: Record<LiveMode, { label: string; tone: string; says: string }> = {
  connecting: { label: 'Connecting', tone: '', says: 'Connecting.' },
  live: { label: 'Live', tone: 'positive', says: 'Live updates are on.' },
  polling: { label: 'Polling', tone: 'warning', says: 'Live updates are interrupted; asking every few seconds.' },
  offline: { label: 'Offline', tone: 'danger', says: 'Offline. The last known values are shown.' },
};
/** A connection that flaps is announced once it has settled. */
const announceAfterMs = 2_000;

/** Live, Polling or Offline, and how old the newest news is. */
@Component({
  selector: 'app-connection-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RelativeTime],
  template: `
    <span class="chip" [attr.data-tone]="look().tone" [attr.title]="live.problem() ?? look().says">
      <span class="dot" aria-hidden="true"></span>
      <span class="label">{{ look().label }}</span>
      @if (live.asOf(); as at) {
        <span><span class="as-of">as of </span><app-relative-time [at]="at" /></span>
      }
    </span>
    <span class="visually-hidden" role="status">{{ announced() }}</span>
  `,
  styleUrl: './connection-chip.scss',
})
export class ConnectionChip {
  protected readonly live = inject(LiveConnection);
  protected readonly look = computed(() => looks[this.live.state()]);
  protected readonly announced = signal('');

  constructor() {
    effect((onCleanup) => {
      const { says } = this.look();
      const timer = setTimeout(() => this.announced.set(says), announceAfterMs);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
