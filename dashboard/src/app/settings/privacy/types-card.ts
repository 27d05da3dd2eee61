import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { PiiTreatment, PrivacyRules } from '@switchyard/contracts';
import { type PiiType, piiTypes } from '@switchyard/domain';
import { SettingCard } from '../account/setting-card';
import { FieldProblem } from './field-problem';
import { mayGoBack, piiTypeGroups } from './pii-type-groups';

const treatmentWords: Record<PiiTreatment, string> = { mask: 'Mask', keep: 'Keep', ignore: 'Ignore' };
const treatments = Object.keys(treatmentWords) as PiiTreatment[];

/** What happens with each type of personal data, whether its values go back into replies, and from which score it counts. */
@Component({
  selector: 'app-types-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldProblem, SettingCard],
  templateUrl: './types-card.html',
  styleUrl: './types-card.scss',
})
export class TypesCard {
  readonly rules = input.required<PrivacyRules>();
  readonly problems = input.required<ReadonlyMap<string, string>>();
  readonly edited = output<Partial<PrivacyRules>>();
  protected readonly groups = piiTypeGroups;
  protected readonly treatments = treatments;
  protected readonly treatmentWords = treatmentWords;
  protected readonly mayGoBack = mayGoBack;
  protected readonly isAdvancedChosen = signal(false);
  protected readonly hasThresholds = computed(
    () =>
      Object.keys(this.rules().thresholds).length > 0 ||
      [...this.problems().keys()].some((path) => path.startsWith('thresholds.')),
  );
  /** What is set is always shown. */
  protected readonly isAdvanced = computed(() => this.isAdvancedChosen() || this.hasThresholds());

  protected treat(type: PiiType, choice: string): void {
    const treatment = treatments.find((one) => one === choice) ?? 'mask';
    this.edited.emit({ treatments: { ...this.rules().treatments, [type]: treatment } });
  }

  protected setBack(type: PiiType, isBack: boolean): void {
    const { rehydrate } = this.rules();
    this.edited.emit({
      rehydrate: piiTypes.filter((other) => (other === type ? isBack : rehydrate.includes(other))),
    });
  }

  protected setThreshold(type: PiiType, text: string): void {
    const score = text === '' ? NaN : Number(text);
    const others = Object.entries(this.rules().thresholds).filter(([other]) => other !== type);
    const thresholds: PrivacyRules['thresholds'] = Object.fromEntries(others);
    this.edited.emit({ thresholds: Number.isNaN(score) ? thresholds : { ...thresholds, [type]: score } });
  }
}
