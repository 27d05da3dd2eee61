import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MaskedSpan } from '@switchyard/domain';
import { piiLabels } from './pii-labels';
import { splitMaskedText } from './split-masked-text';

/** A redacted text whose masked parts are marked by type: colour and name. Plain text only; how white space shows is the host's. */
@Component({
  selector: 'app-masked-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (part of parts(); track $index) {
      @if (part.group) {
        <mark class="pii" [attr.data-pii]="part.group" [attr.title]="part.title" [textContent]="part.text"></mark>
      } @else {
        <span [textContent]="part.text"></span>
      }
    }
  `,
  styleUrl: './pii-mark.scss',
})
export class MaskedText {
  readonly text = input.required<string>();
  /** Offsets in `text`. */
  readonly spans = input.required<readonly MaskedSpan[]>();

  protected readonly parts = computed(() =>
    splitMaskedText(this.text(), this.spans()).map(({ text, type, region }) => {
      if (type === null) return { text, group: null, title: null };
      const { label, group } = piiLabels[type];
      const number = /_(\d+)>$/.exec(text)?.[1];
      const title = `${label}${region ? ` (${region})` : ''}, masked as ${text}`;
      return { text: number ? `${label} ${number}` : label, group, title };
    }),
  );
}
