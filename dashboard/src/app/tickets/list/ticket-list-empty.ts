import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { KeyHint } from '../../session/key-hint';
import { Icon } from '../../shared/icon';
import { CopyButton } from '../../shared/copy-button';

/** What the list says when it holds nothing: that nothing matches, or how the first ticket gets in. */
@Component({
  selector: 'app-ticket-list-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyButton, Icon, KeyHint],
  template: `
    <app-icon [name]="filtered() ? 'filter' : 'inbox'" [size]="28" />
    @if (filtered()) {
      <h2>No ticket matches</h2>
      <p>Tickets that match these filters will appear here as they arrive.</p>
      <button class="btn" type="button" (click)="cleared.emit()">Clear filters</button>
    } @else {
      <h2>No tickets yet</h2>
      <p>Send the first one. It appears here at once, its personal data masked within moments.</p>
      <div class="command">
        <code>{{ command }}</code>
        <app-copy-button [text]="command" what="command" />
      </div>
      <app-key-hint />
      <a href="/api/docs" target="_blank" rel="noopener">All of the API</a>
    }
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: var(--space-3);
      padding: var(--space-12) var(--space-4);
      color: var(--text-muted);
      font-size: var(--text-sm);
      text-align: center;
    }
    app-icon {
      color: var(--text-faint);
    }
    h2 {
      color: var(--text);
      font-size: var(--text-lg);
    }
    .command {
      display: flex;
      align-items: flex-start;
      gap: var(--space-2);
      max-width: 100%;
      padding: var(--space-3);
      border: 1px solid var(--border);
      border-radius: var(--radius-md);
      background: var(--surface-sunken);
      text-align: start;
    }
    code {
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
  `,
})
export class TicketListEmpty {
  readonly filtered = input.required<boolean>();
  readonly cleared = output();
  protected readonly command = [
    `curl ${location.origin}/api/v1/tickets \\`,
    `  -H "authorization: Bearer $SWITCHYARD_KEY" \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '{"subject":"Parcel is late","body":"Where is it? Write to ann@example.com"}'`,
  ].join('\n');
}
