import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LiveConnection } from '../live/live-connection';
import { EventLine } from '../activity/event-line';
import { HeldLog } from '../activity/held-log';
import { PauseButton } from '../activity/pause-button';
import { Widget, type WidgetState } from '../shared/widget';

const shownEvents = 40;

/** The newest events as they happen, newest on top. */
@Component({
  selector: 'app-activity-feed',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EventLine, PauseButton, RouterLink, Widget],
  template: `
    <app-widget
      title="Activity"
      minHeight="300"
      [state]="state()"
      [error]="live.log() ? null : live.problem()"
      [asOf]="live.asOf()"
      (retry)="live.refresh()"
    >
      <app-pause-button
        actions
        [paused]="held.isPaused()"
        [waiting]="held.waiting()"
        (pausedChange)="held.pause($event)"
      />
      <div
        class="scroll"
        role="log"
        aria-label="Newest events first"
        tabindex="0"
        (pointerenter)="held.enter($event.pointerType)"
        (pointerleave)="held.leave()"
      >
        @for (event of events(); track event.seq) {
          <app-event-line [event]="event" />
        }
      </div>
      <a class="all" routerLink="/activity">All activity</a>
      <p empty>Nothing has happened yet.</p>
    </app-widget>
  `,
  styles: `
    :host {
      display: grid;
      min-width: 0;
    }
    .scroll {
      height: 18rem;
      overflow: auto;
      overscroll-behavior: contain;
    }
    app-event-line + app-event-line {
      border-top: 1px solid var(--border);
    }
    .all {
      display: inline-block;
      margin-top: var(--space-2);
      font-size: var(--text-sm);
    }
  `,
})
export class ActivityFeed {
  protected readonly live = inject(LiveConnection);
  protected readonly held = new HeldLog(this.live.log);
  protected readonly events = computed(() => this.held.events().slice(0, shownEvents));
  protected readonly state = computed((): WidgetState => {
    const log = this.live.log();
    const isOffline = this.live.state() === 'offline';
    if (!log) return isOffline ? 'error' : 'loading';
    if (isOffline) return 'stale';
    return log.items.length ? 'live' : 'empty';
  });
}
