import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { ApiKey } from '@switchyard/contracts';
import { Icon } from '../../shared/icon';
import { RelativeTime } from '../../shared/relative-time';
import { ServerClock } from '../../shared/server-clock';
import { date, dateTime, sentenceCase } from '../../shared/words';
import { keyState } from './key-state';
import { permissionWords } from './permission-words';

/** A key: what it may do, when it was last used and when it ends. */
@Component({
  selector: 'app-api-key-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RelativeTime],
  templateUrl: './api-key-row.html',
  styleUrl: './api-key-row.scss',
  host: { '[class.over]': 'isOver()' },
})
export class ApiKeyRow {
  readonly apiKey = input.required<ApiKey>();
  readonly revoked = output();
  private readonly clock = inject(ServerClock);
  protected readonly date = date;
  protected readonly dateTime = dateTime;
  protected readonly sentenceCase = sentenceCase;

  protected readonly state = computed(() => keyState(this.apiKey(), this.clock.now()));
  protected readonly isOver = computed(() => this.state() === 'expired' || this.state() === 'revoked');
  protected readonly scopes = computed(() => {
    const { isScoped, permissions } = this.apiKey();
    return isScoped ? `${permissions.length} ${permissions.length === 1 ? 'scope' : 'scopes'}` : 'all of its role';
  });
  protected readonly scopeTitle = computed(() =>
    this.apiKey()
      .permissions.map((permission) => permissionWords[permission])
      .join('\n'),
  );
}
