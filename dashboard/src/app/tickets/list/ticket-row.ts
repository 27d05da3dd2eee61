import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TicketListItem } from '@switchyard/contracts';
import { findPlaceholders, type ProcessingStep, type TicketStatus } from '@switchyard/domain';
import { ConfidenceBar } from '../../shared/confidence';
import { Icon } from '../../shared/icon';
import { RelativeTime } from '../../shared/relative-time';
import { SentimentBadge } from '../../shared/sentiment-badge';
import { StatusBadge } from '../../shared/status-badge';
import { UrgencyBadge } from '../../shared/urgency-badge';
import { MaskedText } from '../masked/masked-text';
import { TaxonomyLabels } from '../taxonomy-labels';

const withoutText: Record<TicketStatus, string> = {
  queued: 'Sealed, waiting for a worker',
  processing: 'Sealed, being worked on',
  processed: 'No subject',
  'needs-review': 'No subject',
  failed: 'Sealed, processing failed',
};

/** A ticket as a row of the list, or as a card where there is no room for a row. */
@Component({
  selector: 'tr[app-ticket-row]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfidenceBar, Icon, MaskedText, RelativeTime, RouterLink, SentimentBadge, StatusBadge, UrgencyBadge],
  templateUrl: './ticket-row.html',
  styleUrl: './ticket-row.scss',
  host: { role: 'row' },
})
export class TicketRow {
  readonly ticket = input.required<TicketListItem>();
  /** The step the ticket is in, as far as was heard. */
  readonly step = input<ProcessingStep | null>(null);
  private readonly labels = inject(TaxonomyLabels);

  protected readonly isRunning = computed(() => ['queued', 'processing'].includes(this.ticket().status));
  protected readonly status = computed(() => (this.isRunning() && this.step() ? 'processing' : this.ticket().status));
  protected readonly spans = computed(() => findPlaceholders(this.ticket().subject ?? ''));
  protected readonly withoutText = computed(() => withoutText[this.status()]);
  protected readonly category = computed(() => this.named(this.ticket().category, (id) => this.labels.category(id)));
  protected readonly industry = computed(() => this.named(this.ticket().industry, (id) => this.labels.industry(id)));

  private named(id: string | null, name: (id: string) => string): string | null {
    return id === null ? null : name(id);
  }
}
