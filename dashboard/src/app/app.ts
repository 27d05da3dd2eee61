import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { LiveConnection } from './live/live-connection';
import { Header } from './shell/header';
import { OfflineBanner } from './shell/offline-banner';
import { Rail } from './shell/rail';

/** The shell around every page; starts the live connection. */
@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Header, OfflineBanner, Rail, RouterOutlet],
  template: `
    <a class="skip" href="#content" (click)="skip($event, content)">Skip to content</a>
    <app-rail />
    <div class="column">
      <app-header role="banner" />
      <main #content id="content" tabindex="-1">
        <app-offline-banner />
        <router-outlet />
      </main>
    </div>
  `,
  styleUrl: './app.scss',
})
export class App {
  constructor() {
    inject(LiveConnection).start();
  }

  /** A plain fragment link would go to the base address, not to this page. */
  protected skip(event: Event, content: HTMLElement): void {
    event.preventDefault();
    content.focus();
  }
}
