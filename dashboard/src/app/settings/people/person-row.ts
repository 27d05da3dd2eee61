import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import type { Person } from '@switchyard/contracts';
import { Icon, type IconName } from '../../shared/icon';
import { Initials } from '../../shared/initials';
import { RelativeTime } from '../../shared/relative-time';
import { sentenceCase } from '../../shared/words';
import type { PersonAction } from './person-change';

interface Choice {
  action: PersonAction;
  label: string;
  icon: IconName;
}

/** A person as a table row; as a card where there is no room. */
@Component({
  selector: 'tr[app-person-row]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Initials, MatMenuModule, RelativeTime],
  templateUrl: './person-row.html',
  styleUrl: './person-row.scss',
  host: { role: 'row', '[class.inactive]': '!person().isActive' },
})
export class PersonRow {
  readonly person = input.required<Person>();
  /** The one who is looking. */
  readonly isSelf = input.required<boolean>();
  readonly chosen = output<PersonAction>();
  protected readonly sentenceCase = sentenceCase;

  protected readonly choices = computed((): Choice[] => {
    const { isActive, hasPassword, hasSecondFactor } = this.person();
    const edit: Choice = { action: 'edit', label: 'Edit…', icon: 'settings' };
    if (!isActive) return [edit, { action: 'reactivate', label: 'Reactivate…', icon: 'check' }];
    const choices: (Choice | false)[] = [
      edit,
      { action: 'link', label: hasPassword ? 'Reset password…' : 'New link…', icon: 'link' },
      hasSecondFactor && { action: 'remove-second-factor', label: 'Remove second factor…', icon: 'shield' },
      !this.isSelf() && { action: 'end-sessions', label: 'End sessions…', icon: 'signOut' },
      !this.isSelf() && { action: 'deactivate', label: 'Deactivate…', icon: 'cross' },
    ];
    return choices.filter((choice) => choice !== false);
  });
}
