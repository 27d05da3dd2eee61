import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { Icon } from './icon';

const thanksMs = 1_600;

/** Copies a text; works over plain HTTP too, where the browser's own clipboard is closed. */
@Component({
  selector: 'app-copy-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <button type="button" [class]="caption() ? 'btn' : 'icon-btn small'" [attr.aria-label]="name()" (click)="copy()">
      <app-icon [name]="done() ? 'check' : 'copy'" [size]="14" />
      @if (caption()) {
        <span>{{ done() ? 'Copied' : caption() }}</span>
      }
    </button>
    <span class="visually-hidden" role="status">{{ done() ? 'Copied' : '' }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    .small {
      width: 1.5rem;
      height: 1.5rem;
    }
  `,
})
export class CopyButton {
  readonly text = input.required<string>();
  /** What is copied, e.g. "ticket id". */
  readonly what = input.required<string>();
  /** Text beside the icon; the icon alone without it. */
  readonly caption = input('');
  private readonly clipboard = inject(Clipboard);
  private readonly timer = signal<ReturnType<typeof setTimeout> | null>(null);
  protected readonly done = computed(() => this.timer() !== null);
  protected readonly name = computed(() => `Copy ${this.what()}`);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  protected copy(): void {
    this.stop();
    if (this.clipboard.copy(this.text())) this.timer.set(setTimeout(() => this.timer.set(null), thanksMs));
  }

  private stop(): void {
    clearTimeout(this.timer() ?? undefined);
    this.timer.set(null);
  }
}
