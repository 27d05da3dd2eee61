import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { PrivacyRules } from '@switchyard/contracts';
import { SettingCard } from '../account/setting-card';
import { FieldProblem } from './field-problem';

type Retention = PrivacyRules['retentionDays'];

const kinds = [
  {
    kind: 'originals',
    label: 'Originals',
    hint: 'Then the keys of the texts as they came, and of what the placeholders stand for, are destroyed.',
  },
  { kind: 'results', label: 'Results', hint: 'Then tickets are removed with everything made of them.' },
] as const satisfies readonly { kind: keyof Retention; label: string; hint: string }[];

/** For how long each class of data is kept. */
@Component({
  selector: 'app-retention-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldProblem, SettingCard],
  template: `
    <app-setting-card title="Retention" about="Days after which data goes by itself. Empty: never.">
      <div class="two">
        @for (one of kinds; track one.kind) {
          <div class="form-field">
            <label [attr.for]="'retention-' + one.kind">{{ one.label }}, days</label>
            <input
              #days
              class="field tnum"
              type="number"
              min="1"
              max="3650"
              step="1"
              placeholder="never"
              [id]="'retention-' + one.kind"
              [value]="retention()[one.kind] ?? ''"
              [attr.aria-invalid]="problems().has('retentionDays.' + one.kind) || null"
              (change)="set(one.kind, days.value)"
            />
            <p class="hint">{{ one.hint }}</p>
            <app-field-problem [problems]="problems()" [path]="'retentionDays.' + one.kind" />
          </div>
        }
      </div>
    </app-setting-card>
  `,
  styles: `
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      gap: var(--space-4);
      align-items: start;
      margin-top: var(--space-4);
    }
    .field {
      max-width: 10rem;
    }
    [aria-invalid] {
      border-color: var(--danger);
    }
  `,
})
export class RetentionCard {
  readonly retention = input.required<Retention>();
  readonly problems = input.required<ReadonlyMap<string, string>>();
  readonly edited = output<Partial<PrivacyRules>>();
  protected readonly kinds = kinds;

  protected set(kind: keyof Retention, text: string): void {
    const days = Number(text);
    const value = text === '' || Number.isNaN(days) ? null : days;
    this.edited.emit({ retentionDays: { ...this.retention(), [kind]: value } });
  }
}
