import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Timeline } from '@switchyard/contracts';
import { eventDetail, eventLooks } from '../../shared/event-words';
import { formatFigure } from '../../shared/figure';
import { Icon } from '../../shared/icon';
import { TaxonomyLabels } from '../taxonomy-labels';
import { dateTime } from '../../shared/words';
import { RunBar } from './run-bar';

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/** Everything that happened to a ticket, with times, and where the time of each of its runs went. */
@Component({
  selector: 'app-flight-recorder',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RunBar],
  templateUrl: './flight-recorder.html',
  styleUrl: './flight-recorder.scss',
})
export class FlightRecorder {
  readonly timeline = input.required<Timeline>();
  private readonly labels = inject(TaxonomyLabels);

  protected readonly events = computed(() => {
    const { events, ticketId } = this.timeline();
    return events.map((event, index) => {
      const before = events[index - 1];
      const sinceMs = before ? Math.max(0, Date.parse(event.at) - Date.parse(before.at)) : null;
      return {
        ...event,
        look: eventLooks[event.type],
        detail: eventDetail({ ...event, ticketId }, (id) => this.labels.category(id)),
        time: clock.format(new Date(event.at)),
        fullTime: dateTime(event.at),
        since: sinceMs === null ? null : formatFigure(sinceMs, 'ms'),
      };
    });
  });
}
