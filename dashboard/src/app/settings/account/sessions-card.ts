import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { Session as OpenSession } from '@switchyard/contracts';
import { map } from 'rxjs';
import { Fetched } from '../../live/fetched';
import { ErrorBanner } from '../../shared/error-banner';
import { Icon } from '../../shared/icon';
import { RelativeTime } from '../../shared/relative-time';
import { Submission } from '../../shared/submission';
import { Widget } from '../../shared/widget';
import { dateTime } from '../../shared/words';
import { AccountClient } from './account-client';
import { isHandheld, userAgentWords } from './user-agent-words';

/** Where one is signed in, the present browser first; any other session can be ended. */
@Component({
  selector: 'app-sessions-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorBanner, Icon, RelativeTime, Widget],
  templateUrl: './sessions-card.html',
  styleUrl: './sessions-card.scss',
})
export class SessionsCard {
  private readonly client = inject(AccountClient);
  protected readonly sessions = new Fetched(() => this.client.sessions().pipe(map(({ items }) => items)));
  protected readonly submission = new Submission();
  protected readonly rows = computed(() =>
    [...(this.sessions.value() ?? [])].sort(presentFirst).map((session) => ({
      ...session,
      name: userAgentWords(session.userAgent),
      icon: isHandheld(session.userAgent) ? ('phone' as const) : ('monitor' as const),
      title: `${session.userAgent ?? 'No browser named'}\nSigned in ${dateTime(session.createdAt)}\nEnds by itself ${dateTime(session.expiresAt)}`,
    })),
  );

  load(): void {
    this.sessions.load();
  }

  protected end(id: string): void {
    const drop = () => this.sessions.update((items) => items.filter((session) => session.id !== id));
    this.submission.send(this.client.endSession(id), drop);
  }
}

const presentFirst = (a: OpenSession, b: OpenSession) =>
  Number(b.isCurrent) - Number(a.isCurrent) || Date.parse(b.lastSeenAt) - Date.parse(a.lastSeenAt);
