import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Compliance } from '@switchyard/contracts';
import { Session } from '../session/session';
import { Widget, type WidgetState } from '../shared/widget';
import { daysInWords } from './compliance-words';

/** The privacy policy in force in short, with the way to it for those who may change it. */
@Component({
  selector: 'app-policy-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, Widget],
  template: `
    <app-widget title="Policy in force" minHeight="120" [state]="state()" [asOf]="figures()?.asOf ?? null">
      @if (mayChange()) {
        <a actions class="btn btn-quiet" routerLink="/settings/privacy">Open policy</a>
      }
      <dl>
        @for (fact of facts(); track fact.label) {
          <div>
            <dt>{{ fact.label }}</dt>
            <dd class="tnum">{{ fact.value }}</dd>
          </div>
        }
      </dl>
    </app-widget>
  `,
  styles: `
    :host {
      display: grid;
      min-width: 0;
    }
    dl {
      font-size: var(--text-sm);
    }
    div {
      display: flex;
      gap: var(--space-3);
      justify-content: space-between;
      padding-block: var(--space-2);
      border-top: 1px solid var(--border);
    }
    div:first-child {
      padding-top: 0;
      border-top: 0;
    }
    dt {
      color: var(--text-muted);
    }
    dd {
      font-weight: var(--weight-medium);
      text-align: end;
    }
  `,
})
export class PolicyCard {
  readonly figures = input.required<Compliance | null>();
  readonly state = input.required<WidgetState>();
  private readonly session = inject(Session);
  protected readonly mayChange = computed(() => this.session.can('privacy:manage'));
  protected readonly facts = computed(() => {
    const figures = this.figures();
    if (!figures) return [];
    const { policyVersion, retentionDays } = figures;
    return [
      { label: 'Version', value: String(policyVersion) },
      { label: 'Originals are destroyed', value: daysInWords(retentionDays.originals) },
      { label: 'Results are removed', value: daysInWords(retentionDays.results) },
    ];
  });
}
