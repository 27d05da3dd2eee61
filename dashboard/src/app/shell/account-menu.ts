import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { Session } from '../session/session';
import { Icon } from '../shared/icon';
import { Initials } from '../shared/initials';
import { sentenceCase } from '../shared/words';
import { tools } from './places';

/** Who is signed in, their settings, and the way out. On a phone also the tools, for which its bar has no room. */
@Component({
  selector: 'app-account-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Initials, MatMenuModule, RouterLink],
  template: `
    @if (session.actor(); as actor) {
      <button
        class="icon-btn"
        type="button"
        [matMenuTriggerFor]="menu"
        [attr.aria-label]="'Account of ' + actor.name"
        [title]="actor.name"
      >
        <app-initials [name]="actor.name" />
      </button>
      <mat-menu #menu="matMenu" xPosition="before">
        <div class="who" role="presentation">
          <strong>{{ actor.name }}</strong>
          @if (actor.email) {
            <span class="faint">{{ actor.email }}</span>
          }
          <span class="badge">{{ sentenceCase(actor.role) }}</span>
        </div>
        <a mat-menu-item routerLink="/settings/account">
          <span class="option"><app-icon name="settings" /> Account settings</span>
        </a>
        @for (tool of tools; track tool.path) {
          <a mat-menu-item class="tool" [href]="tool.path" target="_blank" rel="noopener">
            <span class="option"><app-icon [name]="tool.icon" /> {{ tool.label }}</span>
          </a>
        }
        <button mat-menu-item (click)="session.signOut()">
          <span class="option"><app-icon name="signOut" /> Sign out</span>
        </button>
      </mat-menu>
    }
  `,
  styles: `
    .icon-btn {
      border-radius: 50%;
    }
    .who {
      display: grid;
      justify-items: start;
      gap: 2px;
      min-width: 14rem;
      margin-bottom: var(--space-2);
      padding: var(--space-1) var(--space-3) var(--space-3);
      border-bottom: 1px solid var(--border);
      font-size: var(--text-sm);
      overflow-wrap: anywhere;
    }
    .badge {
      margin-top: var(--space-2);
    }
    [mat-menu-item] {
      min-height: 2.5rem;
    }
    .option {
      display: flex;
      align-items: center;
      gap: var(--space-3);
    }
    @media (min-width: 44.01rem) {
      .tool {
        display: none;
      }
    }
  `,
})
export class AccountMenu {
  protected readonly session = inject(Session);
  protected readonly tools = tools;
  protected readonly sentenceCase = sentenceCase;
}
