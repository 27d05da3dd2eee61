import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { auditActions } from '@switchyard/domain';
import { Icon } from '../shared/icon';
import { fromLocalField, toLocalField } from '../shared/local-time-field';
import { type AuditFilterName, type AuditFilters, readAuditFilters, writeAuditFilters } from './audit-filters';
import { actionLooks } from './audit-words';
import { KnownActors } from './known-actors';

/** Every filter of the log; a change takes effect at once. Folded on a phone. */
@Component({
  selector: 'app-audit-filter-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  providers: [KnownActors],
  templateUrl: './audit-filter-bar.html',
  styleUrl: './audit-filter-bar.scss',
})
export class AuditFilterBar {
  readonly filters = input.required<AuditFilters>();
  readonly changed = output<AuditFilters>();
  protected readonly actors = inject(KnownActors);
  protected readonly isOpen = signal(false);
  protected readonly toLocalField = toLocalField;
  protected readonly actions = auditActions.map((action) => ({ action, label: actionLooks[action].label }));
  private readonly written = computed(() => writeAuditFilters(this.filters()));
  protected readonly count = computed(() => Object.keys(this.written()).length);
  /** Somebody who is not in the lists, or whose list one may not see. */
  protected readonly strangerId = computed(() => {
    const id = this.filters().actorId;
    const isKnown = [...this.actors.people(), ...this.actors.keys()].some((actor) => actor.id === id);
    return id === undefined || isKnown ? null : id;
  });

  /** Takes over one filter as it would stand in the address; empty text lifts it. */
  protected set(name: AuditFilterName, text: string): void {
    this.changed.emit(readAuditFilters(new URLSearchParams({ ...this.written(), [name]: text })));
  }

  protected setTime(name: 'from' | 'to', text: string): void {
    this.set(name, fromLocalField(text) ?? '');
  }
}
