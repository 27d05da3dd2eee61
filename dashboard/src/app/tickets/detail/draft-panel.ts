import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { findPlaceholders } from '@switchyard/domain';
import { MaskedText } from '../masked/masked-text';

/** The reply draft, to read; its placeholders stand for what was masked in the ticket. */
@Component({
  selector: 'app-draft-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MaskedText],
  template: `
    <div class="draft" dir="auto"><app-masked-text [text]="draft()" [spans]="spans()" /></div>
    @if (spans().length > 0) {
      <p class="note">
        Marked parts stand for masked data. Copied text has them as placeholders, to be filled in before sending.
      </p>
    }
  `,
  styles: `
    .draft {
      max-width: 46rem;
      line-height: 1.6;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      unicode-bidi: plaintext;
    }
    .note {
      margin-block-start: var(--space-3);
      color: var(--text-faint);
      font-size: var(--text-xs);
    }
  `,
})
export class DraftPanel {
  readonly draft = input.required<string>();
  protected readonly spans = computed(() => findPlaceholders(this.draft()));
}
