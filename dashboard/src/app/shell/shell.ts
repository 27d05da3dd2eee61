import { ChangeDetectionStrategy, Component, DestroyRef, effect, inject, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterOutlet } from '@angular/router';
import { LiveConnection } from '../live/live-connection';
import { Session } from '../session/session';
import { ErrorBanner } from '../shared/error-banner';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';
import { Rail } from './rail';

/** What is around every page of who is signed in; the live connection lasts as long as the session. */
@Component({
  selector: 'app-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorBanner, Header, OfflineBanner, Rail, RouterOutlet],
  template: `
    <a class="skip" href="#content" (click)="skip($event, content)">Skip to content</a>
    <app-rail />
    <div class="column">
      <app-header role="banner" />
      <main #content id="content" tabindex="-1">
        <app-offline-banner />
        @if (session.signOutProblem(); as detail) {
          <app-error-banner
            class="banner"
            what="You are still signed in."
            [detail]="detail"
            (retry)="session.signOut()"
          />
        }
        <router-outlet />
      </main>
    </div>
  `,
  styleUrl: './shell.scss',
})
export class Shell {
  protected readonly session = inject(Session);
  private readonly live = inject(LiveConnection);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.live.stop());
    effect(() => {
      const isOut = this.session.state() === 'out';
      untracked(() => (isOut ? this.live.stop() : this.live.start()));
    });
    effect(() => {
      const isAnswered = this.live.state() === 'live' || this.live.state() === 'polling';
      if (isAnswered) untracked(() => this.recheck());
    });
    this.live.reload$.pipe(takeUntilDestroyed()).subscribe(() => this.recheck());
  }

  /** A plain fragment link would go to the base address, not to this page. */
  protected skip(event: Event, content: HTMLElement): void {
    event.preventDefault();
    content.focus();
  }

  /** Once something answers, it can also say who is signed in. */
  private recheck(): void {
    if (this.session.state() === 'unreachable') void this.session.check();
  }
}
