import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { AuditEntry } from '@switchyard/contracts';
import { Icon } from '../shared/icon';
import { RelativeTime } from '../shared/relative-time';
import { dateTime } from '../shared/words';
import { AuditDetails } from './audit-details';
import type { AuditFilters } from './audit-filters';
import { actionLook, actorWords, targetWords } from './audit-words';

/** An entry of the log as a table row; its details unfold below it. */
@Component({
  selector: 'tr[app-audit-row]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AuditDetails, Icon, RelativeTime],
  templateUrl: './audit-row.html',
  styleUrl: './audit-row.scss',
  host: { role: 'row', '[class.open]': 'isOpen()' },
})
export class AuditRow {
  readonly entry = input.required<AuditEntry>();
  readonly isOpen = input.required<boolean>();
  readonly toggled = output();
  /** To show only what this actor did, or what was done to this target. */
  readonly narrowed = output<AuditFilters>();
  protected readonly look = computed(() => actionLook(this.entry().action));
  protected readonly who = computed(() => actorWords(this.entry().actor));
  protected readonly what = computed(() => targetWords(this.entry().target));
  protected readonly at = computed(() => dateTime(this.entry().at));
}
