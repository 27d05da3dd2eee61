import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { TicketStatus } from '@switchyard/domain';
import { Icon, type IconName } from './icon';

const looks: Record<TicketStatus, { label: string; tone: string; icon: IconName }> = {
  queued: { label: 'Queued', tone: '', icon: 'clock' },
  processing: { label: 'Processing', tone: 'badge-accent', icon: 'spinner' },
  processed: { label: 'Processed', tone: 'badge-positive', icon: 'check' },
  'needs-review': { label: 'Needs review', tone: 'badge-warning', icon: 'eye' },
  failed: { label: 'Failed', tone: 'badge-danger', icon: 'cross' },
};

/** State of a ticket as a badge; told by icon and word, not by colour alone. */
@Component({
  selector: 'app-status-badge',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `<span class="badge {{ look().tone }}"
    ><app-icon [name]="look().icon" [size]="12" />{{ look().label }}</span
  >`,
})
export class StatusBadge {
  readonly status = input.required<TicketStatus>();
  protected readonly look = computed(() => looks[this.status()]);
}
