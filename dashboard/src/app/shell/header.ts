import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LiveConnection } from '../live/live-connection';
import { Icon } from '../shared/icon';
import { AccountMenu } from './account-menu';
import { ConnectionChip } from './connection-chip';
import { LogoMark } from './logo-mark';
import { PageTitle } from './page-title';
import { ThemeMenu } from './theme-menu';

/** Page title, connection with the age of what is shown, manual refresh, theme, account. */
@Component({
  selector: 'app-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AccountMenu, ConnectionChip, Icon, LogoMark, ThemeMenu],
  template: `
    <app-logo-mark class="mark" [size]="24" />
    <h1>{{ title.current() }}</h1>
    <div class="end">
      <app-connection-chip />
      <button class="icon-btn" type="button" aria-label="Refresh" title="Refresh" (click)="live.refresh()">
        <app-icon name="refresh" />
      </button>
      <app-theme-menu />
      <app-account-menu />
    </div>
  `,
  styles: `
    :host {
      position: sticky;
      top: 0;
      z-index: 15;
      display: flex;
      align-items: center;
      gap: var(--space-3);
      min-height: var(--header-height);
      padding: 0 var(--space-6);
      border-bottom: 1px solid var(--border);
      background: color-mix(in srgb, var(--bg) 88%, transparent);
      backdrop-filter: blur(10px);
    }
    h1 {
      overflow: hidden;
      font-size: var(--text-lg);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .end {
      display: flex;
      align-items: center;
      gap: var(--space-1);
      margin-inline-start: auto;
    }
    app-connection-chip {
      margin-inline-end: var(--space-1);
    }
    .mark {
      display: none;
    }
    @media (max-width: 44rem) {
      :host {
        padding: 0 var(--space-2) 0 var(--space-4);
      }
      .mark {
        display: inline-flex;
      }
    }
  `,
})
export class Header {
  protected readonly live = inject(LiveConnection);
  protected readonly title = inject(PageTitle);
}
