import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Erasure } from '@switchyard/contracts';

/** What an erasure takes or took. */
@Component({
  selector: 'app-erasure-counts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl>
      @for (fact of facts(); track fact.label) {
        <div>
          <dt>{{ fact.label }}</dt>
          <dd class="tnum">{{ fact.count }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      padding: var(--space-2) var(--space-4);
      border-radius: var(--radius-md);
      background: var(--surface-sunken);
      font-size: var(--text-sm);
    }
    div {
      display: flex;
      gap: var(--space-3);
      justify-content: space-between;
      padding-block: 0.3rem;
    }
    dt {
      color: var(--text-muted);
    }
    dd {
      font-weight: var(--weight-strong);
    }
  `,
})
export class ErasureCounts {
  readonly erasure = input.required<Erasure>();
  protected readonly facts = computed(() => {
    const { tickets, results, keysDestroyed } = this.erasure();
    return [
      { label: 'Tickets', count: tickets },
      { label: 'Redacted texts, summaries and drafts emptied', count: results },
      { label: 'Keys destroyed', count: keysDestroyed },
    ];
  });
}
