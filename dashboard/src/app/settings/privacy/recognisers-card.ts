import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { CustomRecogniser, PrivacyRules } from '@switchyard/contracts';
import { piiTypes } from '@switchyard/domain';
import { Icon } from '../../shared/icon';
import { SettingCard } from '../account/setting-card';
import { FieldProblem } from './field-problem';
import { piiTypeOptions } from './pii-type-groups';

const fresh: CustomRecogniser = { name: '', type: 'SECRET', pattern: '', isCaseSensitive: false };
const most = 50;

/** Recognisers of one’s own: a pattern each, and what a match counts as. */
@Component({
  selector: 'app-recognisers-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldProblem, Icon, SettingCard],
  templateUrl: './recognisers-card.html',
  styleUrl: './recognisers-card.scss',
})
export class RecognisersCard {
  readonly custom = input.required<PrivacyRules['custom']>();
  readonly problems = input.required<ReadonlyMap<string, string>>();
  readonly edited = output<Partial<PrivacyRules>>();
  protected readonly options = piiTypeOptions;
  protected readonly most = most;

  protected add(): void {
    this.edited.emit({ custom: [...this.custom(), fresh] });
  }

  protected change(index: number, change: Partial<CustomRecogniser>): void {
    this.edited.emit({ custom: this.custom().map((one, other) => (other === index ? { ...one, ...change } : one)) });
  }

  protected setType(index: number, choice: string): void {
    const type = piiTypes.find((one) => one === choice);
    if (type) this.change(index, { type });
  }

  protected remove(index: number): void {
    this.edited.emit({ custom: this.custom().filter((_, other) => other !== index) });
  }

  protected has(index: number, field: keyof CustomRecogniser): true | null {
    return this.problems().has(`custom.${index}.${field}`) || null;
  }
}
