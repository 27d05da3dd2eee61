import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, type IconName } from '../shared/icon';
import { LogoMark } from './logo-mark';

interface Place {
  label: string;
  icon: IconName;
  path: string;
}

/** Where one can go: a rail at the side, icons only on narrow screens, a bar at the bottom of a phone. */
@Component({
  selector: 'app-rail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LogoMark, RouterLink, RouterLinkActive],
  templateUrl: './rail.html',
  styleUrl: './rail.scss',
})
export class Rail {
  protected readonly pages: readonly Place[] = [
    { label: 'Overview', icon: 'overview', path: '/overview' },
    { label: 'Tickets', icon: 'tickets', path: '/tickets' },
    { label: 'Activity', icon: 'activity', path: '/activity' },
  ];
  /** Served by the API beside the dashboard, hence plain links. */
  protected readonly tools: readonly Place[] = [
    { label: 'Queues', icon: 'queues', path: '/admin/queues' },
    { label: 'API docs', icon: 'docs', path: '/api/docs' },
  ];
}
