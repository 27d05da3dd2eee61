import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Ticket } from '@switchyard/contracts';
import type { TicketStatus } from '@switchyard/domain';
import { RelativeTime } from '../../shared/relative-time';
import { StatusBadge } from '../../shared/status-badge';
import { UrgencyBadge } from '../../shared/urgency-badge';
import { MaskedText } from '../masked/masked-text';

/** What a ticket is called, how it stands, where it comes from. */
@Component({
  selector: 'app-ticket-head',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MaskedText, RelativeTime, StatusBadge, UrgencyBadge],
  template: `
    <div class="badges">
      <app-status-badge [status]="status()" />
      @if (ticket().urgency; as urgency) {
        <app-urgency-badge [urgency]="urgency" />
      }
      @if (ticket().sample) {
        <span class="badge sample" title="Shipped sample data">sample</span>
      }
    </div>
    <h2 dir="auto">
      @if (ticket().subject; as subject) {
        <app-masked-text [text]="subject" [spans]="ticket().masked.subject" />
      } @else {
        <span class="faint">{{ nameless() }}</span>
      }
    </h2>
    <ul>
      @for (origin of origins(); track $index) {
        <li>{{ origin }}</li>
      }
      <li>received <app-relative-time [at]="ticket().receivedAt" /></li>
      @if (ticket().processedAt; as at) {
        <li>processed <app-relative-time [at]="at" /></li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .badges {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-3);
    }
    .sample {
      border: 1px dashed var(--border-strong);
      background: none;
      color: var(--text-faint);
    }
    h2 {
      width: fit-content;
      max-width: 100%;
      font-size: var(--text-xl);
      line-height: 1.35;
      overflow-wrap: anywhere;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      color: var(--text-muted);
      font-size: var(--text-sm);
    }
    li:not(:last-child)::after {
      content: '·';
      margin-inline: var(--space-2);
      color: var(--text-faint);
    }
  `,
})
export class TicketHead {
  readonly ticket = input.required<Ticket>();
  /** True while a worker is heard to be on it. */
  readonly running = input.required<boolean>();
  protected readonly status = computed<TicketStatus>(() => (this.running() ? 'processing' : this.ticket().status));
  protected readonly nameless = computed(() => {
    const { body, originalErasedAt } = this.ticket();
    if (body === '' && originalErasedAt !== null) return 'Erased ticket';
    return body === null ? 'Sealed ticket' : 'No subject';
  });
  protected readonly origins = computed(() => {
    const { source, channel, region } = this.ticket();
    return [`via ${source}`, channel, region].filter((origin) => origin !== null);
  });
}
