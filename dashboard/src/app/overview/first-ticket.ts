import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { CopyButton } from '../shared/copy-button';
import { KeyHint } from '../session/key-hint';

/** What to do when no ticket has ever come in. */
@Component({
  selector: 'app-first-ticket',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyButton, KeyHint],
  template: `
    <section class="panel" aria-labelledby="first-ticket">
      <h2 id="first-ticket">Send the first ticket</h2>
      <p class="muted">
        The yard is open and empty. Post a ticket and watch it being redacted, sorted and answered right here. Personal
        data in it is masked before anything else sees it.
      </p>
      <div class="snippet">
        <pre tabindex="0" aria-label="Command">{{ command }}</pre>
        <app-copy-button [text]="command" what="command" caption="Copy" />
      </div>
      <app-key-hint />
      <p class="faint">
        More ways in, batches among them, are in the <a href="/api/docs" target="_blank" rel="noopener">API docs</a>.
      </p>
    </section>
  `,
  styles: `
    .panel {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      padding: var(--space-6);
      border-color: color-mix(in srgb, var(--accent) 40%, var(--border));
    }
    h2 {
      font-size: var(--text-xl);
    }
    p {
      max-width: 68ch;
    }
    .snippet {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: flex-start;
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-md);
      background: var(--surface-sunken);
    }
    pre {
      flex: 1 1 16rem;
      min-width: 0;
      margin: 0;
      overflow-x: auto;
      line-height: 1.6;
    }
  `,
})
export class FirstTicket {
  protected readonly command = [
    `curl -X POST ${inject(DOCUMENT).location.origin}/api/v1/tickets \\`,
    `  -H "authorization: Bearer $SWITCHYARD_KEY" \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '{"subject":"Cannot log in","body":"I am locked out. Mail me at jo@example.com"}'`,
  ].join('\n');
}
