import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { AuditEntry } from '@switchyard/contracts';
import { CopyButton } from '../shared/copy-button';
import { dateTime, sentenceCase } from '../shared/words';
import type { AuditFilters } from './audit-filters';
import { actorWords, kindWords } from './audit-words';

interface Fact {
  label: string;
  value: string;
  /** An id or hash, to copy. */
  isCode?: boolean;
}

/** Everything that an entry says. */
@Component({
  selector: 'app-audit-details',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyButton],
  template: `
    <dl>
      @for (fact of facts(); track $index) {
        <div>
          <dt>{{ fact.label }}</dt>
          <dd>
            @if (fact.isCode) {
              <code>{{ fact.value }}</code>
              <app-copy-button [text]="fact.value" [what]="fact.label" />
            } @else {
              {{ fact.value }}
            }
          </dd>
        </div>
      }
    </dl>
    <div class="ways">
      @if (entry().actor.id; as actorId) {
        <button class="btn" type="button" (click)="narrowed.emit({ actorId })">All by {{ who() }}</button>
      }
      @if (entry().target?.id; as targetId) {
        <button class="btn" type="button" (click)="narrowed.emit({ targetId })">All on this target</button>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      margin-bottom: var(--space-3);
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-md);
      background: var(--surface-sunken);
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
      gap: 0 var(--space-6);
    }
    dl > div {
      display: grid;
      grid-template-columns: 7rem minmax(0, 1fr);
      gap: var(--space-3);
      padding-block: 0.25rem;
    }
    dt,
    dd {
      line-height: 1.5rem;
    }
    dt {
      color: var(--text-faint);
    }
    dd {
      display: flex;
      gap: var(--space-2);
      align-items: flex-start;
      color: var(--text);
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
    }
    code {
      font-size: var(--text-xs);
      line-height: 1.5rem;
    }
    @media (max-width: 44rem) {
      dl > div {
        grid-template-columns: 5.5rem minmax(0, 1fr);
      }
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
  `,
})
export class AuditDetails {
  readonly entry = input.required<AuditEntry>();
  readonly narrowed = output<AuditFilters>();
  protected readonly who = computed(() => actorWords(this.entry().actor));
  protected readonly facts = computed((): Fact[] => {
    const { seq, at, action, actor, target, reason, detail, address, traceId, hash } = this.entry();
    const extras = Object.entries(detail).map(([name, value]) => ({ label: named(name), value: String(value ?? '—') }));
    const facts: (Omit<Fact, 'value'> & { value: string | null })[] = [
      { label: 'Entry', value: `#${seq}` },
      { label: 'At', value: `${dateTime(at)} (${at})` },
      { label: 'Action', value: action },
      { label: 'Reason', value: reason },
      ...extras,
      { label: 'Address', value: address },
      { label: `${kindWords(actor.kind)} id`, value: actor.id, isCode: true },
      { label: `${kindWords(target?.kind ?? '')} id (target)`, value: target?.id ?? null, isCode: true },
      { label: 'Trace id', value: traceId, isCode: true },
      { label: 'Hash', value: hash, isCode: true },
    ];
    return facts.flatMap((fact) => (fact.value === null ? [] : [{ ...fact, value: fact.value }]));
  });
}

/** "Expires at" for `expiresAt`. */
const named = (key: string) => sentenceCase(key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
