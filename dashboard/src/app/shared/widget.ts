import { ChangeDetectionStrategy, Component, input, numberAttribute, output } from '@angular/core';
import { ErrorBanner } from './error-banner';
import { Icon } from './icon';
import { RelativeTime } from './relative-time';

/** What a widget can truthfully say of its figures. */
export type WidgetState = 'loading' | 'empty' | 'live' | 'stale' | 'error';

/**
 * A titled panel that is honest about its content: skeleton while loading, its `[empty]` slot when there is nothing, the content
 * greyed with its age when it is stale, a banner with retry when it failed. `[actions]` is the slot right of the title.
 * `minHeight` (px) reserves room, so that no state moves the page.
 */
@Component({
  selector: 'app-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorBanner, Icon, RelativeTime],
  templateUrl: './widget.html',
  styleUrl: './widget.scss',
  host: { '[attr.title]': 'null' },
})
export class Widget {
  readonly title = input.required<string>();
  readonly state = input.required<WidgetState>();
  readonly error = input<string | null>(null);
  /** ISO instant at which the server took the figures. */
  readonly asOf = input<string | null>(null);
  readonly minHeight = input(0, { transform: numberAttribute });
  readonly retry = output();
}
