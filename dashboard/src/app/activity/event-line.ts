import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ActivityEvent } from '@switchyard/contracts';
import { TaxonomyLabels } from '../tickets/taxonomy-labels';
import { eventDetail, eventLooks } from '../shared/event-words';
import { Icon } from '../shared/icon';
import { RelativeTime } from '../shared/relative-time';

/** One event in a line: what happened to which ticket, and when. */
@Component({
  selector: 'app-event-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RelativeTime, RouterLink],
  template: `
    <div class="line">
      <span class="mark" [attr.data-tone]="look().tone"><app-icon [name]="look().icon" [size]="12" /></span>
      <span class="what">
        <strong>{{ look().label }}</strong>
        <span class="detail">{{ detail() }}</span>
      </span>
      <a class="ticket" [routerLink]="['/tickets', event().ticketId]" [attr.aria-label]="'Ticket ' + event().ticketId">
        {{ event().ticketId.slice(0, 8) }}
      </a>
      <app-relative-time class="when" [at]="event().at" />
    </div>
  `,
  styleUrl: './event-line.scss',
})
export class EventLine {
  readonly event = input.required<ActivityEvent>();
  private readonly labels = inject(TaxonomyLabels);
  protected readonly look = computed(() => eventLooks[this.event().type]);
  protected readonly detail = computed(() => eventDetail(this.event(), (id) => this.labels.category(id)));
}
