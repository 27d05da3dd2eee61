import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Ticket } from '@switchyard/contracts';
import { formatFigure } from '../../shared/figure';
import { CopyButton } from '../../shared/copy-button';
import { dateTime } from '../../shared/words';

/** Where a ticket comes from, when it was handled and what that cost; its ids to copy. */
@Component({
  selector: 'app-ticket-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyButton],
  template: `
    <dl>
      @for (fact of facts(); track fact.label) {
        <div>
          <dt>{{ fact.label }}</dt>
          <dd [class.mono]="fact.copy">
            <span>{{ fact.value }}</span>
            @if (fact.copy) {
              <app-copy-button [text]="fact.value" [what]="fact.label" />
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      font-size: var(--text-sm);
    }
    div {
      display: grid;
      grid-template-columns: 5.25rem minmax(0, 1fr);
      gap: var(--space-3);
      padding-block: 0.3rem;
    }
    dt {
      color: var(--text-faint);
    }
    dd {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: var(--space-2);
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
    }
    .mono span {
      font-family: var(--font-mono);
      font-size: var(--text-xs);
      line-height: 1.5rem;
    }
  `,
})
export class TicketFacts {
  readonly ticket = input.required<Ticket>();

  protected readonly facts = computed(() => {
    const ticket = this.ticket();
    const facts: { label: string; value: string | null; copy?: true }[] = [
      { label: 'Ticket id', value: ticket.id, copy: true },
      { label: 'External id', value: ticket.externalId, copy: true },
      { label: 'Source', value: ticket.source },
      { label: 'Channel', value: ticket.channel },
      { label: 'Region', value: ticket.region },
      { label: 'Written', value: dateTime(ticket.createdAt) },
      { label: 'Received', value: dateTime(ticket.receivedAt) },
      { label: 'Processed', value: ticket.processedAt && dateTime(ticket.processedAt) },
      { label: 'Run', value: String(ticket.run) },
      { label: 'Tokens', value: ticket.cost && tokens(ticket.cost) },
      {
        label: 'Cost',
        value: ticket.cost && (ticket.cost.usd === null ? 'Price not known' : formatFigure(ticket.cost.usd, 'usd')),
      },
    ];
    return facts.flatMap((fact) => (fact.value === null ? [] : [{ ...fact, value: fact.value }]));
  });
}

const tokens = (cost: NonNullable<Ticket['cost']>) =>
  `${formatFigure(cost.promptTokens, 'count')} in, ${formatFigure(cost.completionTokens, 'count')} out`;
