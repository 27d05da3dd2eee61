import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { PrivacyRules } from '@switchyard/contracts';
import { SettingCard } from '../account/setting-card';
import { FieldProblem } from './field-problem';
import { LinesField } from './lines-field';

/** What stays in a text although it looks like personal data. */
@Component({
  selector: 'app-allow-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldProblem, LinesField, SettingCard],
  template: `
    <app-setting-card
      title="Allow list"
      about="What stays in the text: your own domains, support numbers, product codes. One per line."
    >
      <div class="two">
        <div class="form-field">
          <label for="allow-domains">E-mail domains</label>
          <app-lines-field
            fieldId="allow-domains"
            placeholder="example.com"
            [lines]="allow().domains"
            [invalid]="invalid().domains"
            (linesChange)="edited.emit({ allow: { domains: $event, values: allow().values } })"
          />
          <app-field-problem [problems]="problems()" path="allow.domains" [deep]="true" />
        </div>
        <div class="form-field">
          <label for="allow-values">Values</label>
          <app-lines-field
            fieldId="allow-values"
            placeholder="+44 20 7946 0000"
            [lines]="allow().values"
            [invalid]="invalid().values"
            (linesChange)="edited.emit({ allow: { domains: allow().domains, values: $event } })"
          />
          <app-field-problem [problems]="problems()" path="allow.values" [deep]="true" />
        </div>
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
  `,
})
export class AllowCard {
  readonly allow = input.required<PrivacyRules['allow']>();
  readonly problems = input.required<ReadonlyMap<string, string>>();
  readonly edited = output<Partial<PrivacyRules>>();
  protected readonly invalid = computed(() => {
    const has = (path: string) => [...this.problems().keys()].some((key) => key.startsWith(path));
    return { domains: has('allow.domains'), values: has('allow.values') };
  });
}
