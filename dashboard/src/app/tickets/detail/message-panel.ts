import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import type { MaskedSpan } from '@switchyard/domain';
import { formatFigure } from '../../shared/figure';
import { MaskedText } from '../masked/masked-text';
import { previewLength } from '../masked/split-masked-text';

const limits = { maxLength: 2_500, maxLines: 32 };

/** The redacted body of a ticket as plain text, with its masked parts marked; a long one is cut until all of it is asked for. */
@Component({
  selector: 'app-message-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MaskedText],
  template: `
    <div class="body" dir="auto" [class.cut]="!open() && isLong()">
      <app-masked-text [text]="shownText()" [spans]="spans()" />
    </div>
    @if (isLong()) {
      <button class="btn" type="button" [attr.aria-expanded]="open()" (click)="open.set(!open())">
        {{ open() ? 'Show less' : 'Show all ' + length() + ' characters' }}
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: var(--space-3);
    }
    .body {
      width: 100%;
      max-width: 46rem;
      line-height: 1.6;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      unicode-bidi: plaintext;
    }
    .cut {
      mask-image: linear-gradient(#000 calc(100% - 4rem), transparent);
    }
  `,
})
export class MessagePanel {
  readonly text = input.required<string>();
  readonly spans = input.required<readonly MaskedSpan[]>();
  protected readonly preview = computed(() => previewLength(this.text(), this.spans(), limits));
  protected readonly isLong = computed(() => this.preview() < this.text().length);
  protected readonly open = linkedSignal({ source: this.text, computation: () => false });
  protected readonly shownText = computed(() => (this.open() ? this.text() : this.text().slice(0, this.preview())));
  protected readonly length = computed(() => formatFigure(this.text().length, 'count'));
}
