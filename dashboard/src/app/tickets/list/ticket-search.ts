import { ChangeDetectionStrategy, Component, effect, type ElementRef, input, output, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { debounceTime, Subject } from 'rxjs';
import { Icon } from '../../shared/icon';

const pauseMs = 300;

/** The search box: tells what is looked for once the typing pauses, at once on Enter. */
@Component({
  selector: 'app-ticket-search',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <app-icon name="search" />
    <input
      #field
      class="field"
      type="search"
      maxlength="200"
      autocomplete="off"
      spellcheck="false"
      placeholder="Search words or an id"
      aria-label="Search the redacted text, or a ticket id"
      aria-keyshortcuts="/"
      (input)="typed.next(field.value)"
      (keydown.enter)="tell(field.value)"
    />
    <kbd aria-hidden="true">/</kbd>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      flex: 1 1 14rem;
      max-width: 26rem;
      min-width: 0;
    }
    app-icon {
      position: absolute;
      inset: 0 auto 0 0.6rem;
      align-items: center;
      color: var(--text-faint);
      pointer-events: none;
    }
    .field {
      width: 100%;
      padding-inline-start: 2.1rem;
      border-color: var(--border);
    }
    kbd {
      position: absolute;
      inset: 50% 0.5rem auto auto;
      padding: 0 0.4rem;
      border: 1px solid var(--border);
      border-radius: var(--radius-sm);
      color: var(--text-faint);
      font-size: var(--text-xs);
      translate: 0 -50%;
      pointer-events: none;
    }
    :host(:focus-within) kbd,
    input:not(:placeholder-shown) + kbd {
      display: none;
    }
    @media (pointer: coarse) {
      .field {
        min-height: 2.75rem;
        font-size: 1rem;
      }
      kbd {
        display: none;
      }
    }
  `,
})
export class TicketSearch {
  readonly text = input.required<string>();
  readonly searched = output<string>();
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly typed = new Subject<string>();
  private told = '';

  constructor() {
    this.typed.pipe(debounceTime(pauseMs), takeUntilDestroyed()).subscribe((text) => this.tell(text));
    effect(() => {
      const text = this.text();
      // What was told comes back here while the next word may already be half typed: leave that alone.
      if (text !== this.told) this.field().nativeElement.value = text;
      this.told = text;
    });
  }

  focus(): void {
    this.field().nativeElement.select();
    this.field().nativeElement.focus();
  }

  protected tell(text: string): void {
    if (text.trim() === this.told) return;
    this.told = text.trim();
    this.searched.emit(this.told);
  }
}
