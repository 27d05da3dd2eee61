import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ageInWords } from './age';
import { ServerClock } from './server-clock';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** The age of an instant (ISO) by the server's clock, ticking; the exact local time is its tooltip. */
@Component({
  selector: 'app-relative-time',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<time class="tnum" [attr.datetime]="at()" [attr.title]="title()">{{ text() }}</time>`,
  styles: `
    :host {
      white-space: nowrap;
    }
  `,
})
export class RelativeTime {
  readonly at = input.required<string>();
  private readonly clock = inject(ServerClock);
  protected readonly title = computed(() => exact.format(new Date(this.at())));
  protected readonly text = computed(() => {
    const at = new Date(this.at());
    return ageInWords(Math.max(0, this.clock.now() - at.getTime())) ?? day.format(at);
  });
}
