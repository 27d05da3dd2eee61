import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Original } from '@switchyard/contracts';
import { piiLabels } from '../masked/pii-labels';
import { splitMaskedText } from '../masked/split-masked-text';
import { valueSpans } from './value-spans';

/** A text as it came, with the values that are masked elsewhere marked by type. Plain text only. */
@Component({
  selector: 'app-original-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { dir: 'auto' },
  template: `
    @for (part of parts(); track $index) {
      @if (part.mark; as mark) {
        <mark class="pii" [attr.data-pii]="mark.group" [attr.title]="mark.label" [textContent]="part.text"></mark>
      } @else {
        <span [textContent]="part.text"></span>
      }
    }
  `,
  styleUrl: '../masked/pii-mark.scss',
  styles: `
    :host {
      display: block;
      line-height: 1.6;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      unicode-bidi: plaintext;
    }
    .pii {
      font-size: inherit;
      white-space: pre-wrap;
      box-decoration-break: clone;
    }
  `,
})
export class OriginalText {
  readonly text = input.required<string>();
  readonly values = input.required<Original['values']>();

  protected readonly parts = computed(() =>
    splitMaskedText(this.text(), valueSpans(this.text(), this.values())).map(({ text, type }) => ({
      text,
      mark: type && piiLabels[type],
    })),
  );
}
