import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '../session/session';
import { Icon } from '../shared/icon';
import { LogoMark } from './logo-mark';
import { pages, tools } from './places';

/** Where one can go: a rail at the side, icons only on narrow screens, a bar at the bottom of a phone. */
@Component({
  selector: 'app-rail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LogoMark, RouterLink, RouterLinkActive],
  templateUrl: './rail.html',
  styleUrl: './rail.scss',
})
export class Rail {
  private readonly session = inject(Session);
  protected readonly pages = computed(() =>
    pages.filter(({ permission }) => permission === undefined || this.session.can(permission)),
  );
  protected readonly tools = tools;
}
