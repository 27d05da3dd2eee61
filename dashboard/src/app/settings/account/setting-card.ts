import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A setting in its panel: what it is, a line about it, `[actions]` beside, anything below. */
@Component({
  selector: 'app-setting-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.title]': 'null' },
  template: `
    <section class="panel" [attr.aria-label]="title()">
      <header>
        <div>
          <h2>{{ title() }} <ng-content select="[badge]" /></h2>
          <p class="muted">{{ about() }}</p>
        </div>
        <ng-content select="[actions]" />
      </header>
      <ng-content />
    </section>
  `,
  styles: `
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding: var(--space-4);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
    }
    header > div {
      flex: 1 1 16rem;
    }
    h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 1.375rem;
      font-size: var(--text-md);
    }
    p {
      max-width: 60ch;
      font-size: var(--text-sm);
    }
  `,
})
export class SettingCard {
  readonly title = input.required<string>();
  readonly about = input.required<string>();
}
