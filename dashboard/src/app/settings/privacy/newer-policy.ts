import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { PrivacyPolicy } from '@switchyard/contracts';
import { Icon } from '../../shared/icon';
import { RelativeTime } from '../../shared/relative-time';
import { changedSections, sectionWords } from './rules-diff';

/** Somebody else saved while one was editing: what they changed, and whose changes go on. */
@Component({
  selector: 'app-newer-policy',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RelativeTime],
  host: { role: 'alert' },
  template: `
    <app-icon name="alert" />
    <div>
      <p>
        <strong>{{ newer().createdBy ?? 'The console' }} saved version {{ newer().version }} meanwhile</strong>,
        <app-relative-time [at]="newer().createdAt" />. Changed there: {{ theirs() }}. Your changes are still here, not
        saved.
      </p>
      <div class="ways">
        <button class="btn" type="button" (click)="discarded.emit()">
          Drop mine, show version {{ newer().version }}
        </button>
        <button class="btn" type="button" (click)="kept.emit()">Keep mine, to save over it</button>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--space-3);
      padding: var(--space-3) var(--space-4);
      border-radius: inherit;
      background: var(--warning-soft);
      color: var(--warning);
      font-size: var(--text-sm);
    }
    p {
      color: var(--text-muted);
    }
    strong {
      color: var(--warning);
      font-weight: var(--weight-strong);
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      margin-top: var(--space-3);
    }
  `,
})
export class NewerPolicy {
  readonly base = input.required<PrivacyPolicy>();
  readonly newer = input.required<PrivacyPolicy>();
  readonly discarded = output();
  readonly kept = output();
  protected readonly theirs = computed(() => {
    const sections = changedSections(this.base().rules, this.newer().rules);
    return sections.map((section) => sectionWords[section]).join(', ') || 'nothing';
  });
}
