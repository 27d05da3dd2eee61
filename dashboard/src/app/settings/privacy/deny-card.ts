import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { PrivacyRules } from '@switchyard/contracts';
import { type PiiType, piiTypes } from '@switchyard/domain';
import { Icon } from '../../shared/icon';
import { piiLabels } from '../../tickets/masked/pii-labels';
import { SettingCard } from '../account/setting-card';
import { FieldProblem } from './field-problem';
import { piiTypeOptions } from './pii-type-groups';

/** Values that are always masked, each as what it counts. */
@Component({
  selector: 'app-deny-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldProblem, Icon, SettingCard],
  templateUrl: './deny-card.html',
  styleUrl: './entry-list.scss',
})
export class DenyCard {
  readonly deny = input.required<PrivacyRules['deny']>();
  readonly problems = input.required<ReadonlyMap<string, string>>();
  readonly edited = output<Partial<PrivacyRules>>();
  protected readonly options = piiTypeOptions;
  protected readonly piiLabels = piiLabels;
  protected readonly value = signal('');
  protected readonly type = signal<PiiType>('PERSON');
  protected readonly isKnown = computed(() => {
    const value = this.value().trim().toLowerCase();
    return this.deny().some((entry) => entry.value.toLowerCase() === value);
  });
  protected readonly mayAdd = computed(() => this.value().trim().length >= 2 && !this.isKnown());

  protected choose(choice: string): void {
    this.type.set(piiTypes.find((type) => type === choice) ?? 'PERSON');
  }

  protected add(): void {
    if (!this.mayAdd()) return;
    this.edited.emit({ deny: [...this.deny(), { value: this.value().trim(), type: this.type() }] });
    this.value.set('');
  }

  protected remove(index: number): void {
    this.edited.emit({ deny: this.deny().filter((_, other) => other !== index) });
  }
}
