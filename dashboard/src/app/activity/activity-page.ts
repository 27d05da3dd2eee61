import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type TicketEventType, ticketEventTypes } from '@switchyard/domain';
import { LiveConnection } from '../live/live-connection';
import { ErrorBanner } from '../shared/error-banner';
import { EventLine } from './event-line';
import { eventLooks } from '../shared/event-words';
import { HeldLog } from './held-log';
import { PauseButton } from './pause-button';
import { Widget, type WidgetState } from '../shared/widget';
import { ActivityStore } from './activity-store';

/** The whole event log, newest first, of all types or the one in the address (`?type=`). */
@Component({
  selector: 'app-activity-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorBanner, EventLine, PauseButton, RouterLink, Widget],
  providers: [ActivityStore],
  templateUrl: './activity-page.html',
  styleUrl: './activity-page.scss',
})
export class ActivityPage {
  /** Query parameter. */
  readonly type = input<string>();
  protected readonly live = inject(LiveConnection);
  protected readonly store = inject(ActivityStore);
  protected readonly held = new HeldLog(this.store.log);
  protected readonly types = ticketEventTypes.map((type) => ({ type, label: eventLooks[type].label }));
  protected readonly selected = computed(
    (): TicketEventType | null => ticketEventTypes.find((type) => type === this.type()) ?? null,
  );
  protected readonly events = computed(() => {
    const selected = this.selected();
    return selected ? this.held.events().filter(({ type }) => type === selected) : this.held.events();
  });
  protected readonly state = computed((): WidgetState => {
    const isOffline = this.live.state() === 'offline';
    if (!this.store.log()) return isOffline ? 'error' : 'loading';
    if (isOffline) return 'stale';
    return this.events().length || this.store.hasOlder() ? 'live' : 'empty';
  });
}
