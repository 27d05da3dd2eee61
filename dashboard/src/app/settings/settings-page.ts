import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Session } from '../session/session';
import { Icon } from '../shared/icon';
import type { Place } from '../shell/places';

const sections: readonly Place[] = [
  { label: 'Account', icon: 'user', path: '/settings/account' },
  { label: 'People', icon: 'people', path: '/settings/people', permission: 'people:manage' },
  { label: 'API keys', icon: 'key', path: '/settings/api-keys', permission: 'api-keys:manage' },
  { label: 'Privacy', icon: 'shield', path: '/settings/privacy', permission: 'privacy:manage' },
];

/** Settings, one section at a time; those that one may not open are left out. */
@Component({
  selector: 'app-settings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    @if (sections().length > 1) {
      <nav aria-label="Settings">
        @for (section of sections(); track section.path) {
          <a [routerLink]="section.path" routerLinkActive="here" ariaCurrentWhenActive="page">
            <app-icon [name]="section.icon" />{{ section.label }}
          </a>
        }
      </nav>
    }
    <div class="section"><router-outlet /></div>
  `,
  styleUrl: './settings-page.scss',
})
export class SettingsPage {
  private readonly session = inject(Session);
  protected readonly sections = computed(() =>
    sections.filter(({ permission }) => permission === undefined || this.session.can(permission)),
  );
}
