import { computed, inject, Injectable } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { TicketClient } from './ticket-client';

/** Names of the categories and industries in force. While they are not known, or for one that is no longer in force, the id. */
@Injectable({ providedIn: 'root' })
export class TaxonomyLabels {
  private readonly client = inject(TicketClient);
  private readonly resource = rxResource({ stream: () => this.client.taxonomy() });
  private readonly taxonomy = computed(() => (this.resource.hasValue() ? this.resource.value() : null));

  readonly categories = computed(() => this.taxonomy()?.categories ?? []);
  readonly industries = computed(() => this.taxonomy()?.industries ?? []);
  private readonly categoryNames = computed(() => new Map(this.categories().map(({ id, label }) => [id, label])));
  private readonly industryNames = computed(() => new Map(this.industries().map(({ id, label }) => [id, label])));

  category(id: string): string {
    return this.categoryNames().get(id) ?? id;
  }

  industry(id: string): string {
    return this.industryNames().get(id) ?? id;
  }

  /** Asks again if the last try failed. */
  retry(): void {
    if (this.resource.error()) this.resource.reload();
  }
}
