import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { Session } from '../../session/session';
import { Initials } from '../../shared/initials';
import { sentenceCase } from '../../shared/words';
import { roleWords } from '../role-words';
import { PasswordCard } from './password-card';
import { SecondFactorCard } from './second-factor-card';
import { SessionsCard } from './sessions-card';

/** One's own account: who one is, how one signs in, and where one is signed in. */
@Component({
  selector: 'app-account-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Initials, PasswordCard, SecondFactorCard, SessionsCard],
  template: `
    @if (session.actor(); as actor) {
      <section class="panel who" aria-label="Profile">
        <app-initials [name]="actor.name" />
        <div>
          <h2>{{ actor.name }}</h2>
          <p class="muted">{{ actor.email }}</p>
        </div>
        <p class="role">
          <span class="badge badge-accent">{{ sentenceCase(actor.role) }}</span>
          <span class="hint">{{ roleWords[actor.role] }}</span>
        </p>
      </section>
      <app-password-card [hasPassword]="actor.hasPassword" (changed)="renew()" />
      <app-second-factor-card [isOn]="actor.hasSecondFactor" (changed)="session.check()" />
    }
    <app-sessions-card />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
      max-width: 46rem;
    }
    .who {
      --initials-size: 2.75rem;
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3) var(--space-4);
      align-items: center;
      padding: var(--space-4);
      overflow-wrap: anywhere;
    }
    h2 {
      font-size: var(--text-lg);
    }
    .role {
      display: grid;
      flex: 1 1 14rem;
      gap: var(--space-1);
      justify-items: end;
      text-align: end;
    }
    @media (max-width: 44rem) {
      .role {
        justify-items: start;
        text-align: start;
      }
    }
  `,
})
export class AccountPage {
  protected readonly session = inject(Session);
  protected readonly sentenceCase = sentenceCase;
  protected readonly roleWords = roleWords;
  private readonly sessions = viewChild.required(SessionsCard);

  /** A new password has ended the other sessions. */
  protected renew(): void {
    void this.session.check();
    this.sessions().load();
  }
}
