import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Original } from '@switchyard/contracts';
import { Icon } from '../../shared/icon';
import { piiLabels } from '../masked/pii-labels';
import { OriginalText } from './original-text';

/** A ticket as it came, for a short while: who wrote, the text, and what each placeholder stands for. */
@Component({
  selector: 'app-original-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, OriginalText],
  templateUrl: './original-panel.html',
  styleUrl: './original-panel.scss',
})
export class OriginalPanel {
  readonly original = input.required<Original>();
  readonly leftMs = input.required<number>();

  protected readonly left = computed(() => {
    const seconds = Math.max(0, Math.ceil(this.leftMs() / 1_000));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  });
  protected readonly requester = computed(() => {
    const { name, email } = this.original().requester ?? {};
    return [name, email].filter(Boolean).join(' · ');
  });
  protected readonly rows = computed(() =>
    this.original().values.map(({ placeholder, type, value }) => {
      const { label, group } = piiLabels[type];
      const number = /_(\d+)>$/.exec(placeholder)?.[1];
      return { placeholder, value, group, label: number ? `${label} ${number}` : label };
    }),
  );
}
