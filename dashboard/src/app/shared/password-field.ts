import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Icon } from './icon';

/** Least length of a new password, as the API has it. */
const minLength = 12;
let count = 0;

/** A password with its label: can be shown, tells of Caps Lock. A form reads it by its `name`. */
@Component({
  selector: 'app-password-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div class="form-field">
      <label [for]="id">{{ label() }}</label>
      <div class="box">
        <input
          #field
          class="field"
          required
          maxlength="256"
          spellcheck="false"
          autocapitalize="off"
          [id]="id"
          [name]="name()"
          [type]="isShown() ? 'text' : 'password'"
          [attr.autocomplete]="isNew() ? 'new-password' : 'current-password'"
          [attr.minlength]="isNew() ? minLength : null"
          [attr.aria-describedby]="hint() ? id + '-hint' : null"
          (keydown)="look($event)"
          (keyup)="look($event)"
          (blur)="capsLock.set(false)"
        />
        <button
          class="icon-btn"
          type="button"
          [attr.aria-label]="isShown() ? 'Hide password' : 'Show password'"
          [attr.aria-pressed]="isShown()"
          [attr.aria-controls]="id"
          (click)="isShown.set(!isShown())"
        >
          <app-icon [name]="isShown() ? 'eyeOff' : 'eye'" />
        </button>
      </div>
      @if (hint(); as text) {
        <p class="hint" [id]="id + '-hint'">{{ text }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .box {
      position: relative;
    }
    .field {
      padding-inline-end: 2.5rem;
    }
    .icon-btn {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0.125rem;
      margin-block: auto;
    }
  `,
})
export class PasswordField {
  readonly label = input.required<string>();
  readonly name = input.required<string>();
  /** A password that is being chosen, not the one that was. */
  readonly isNew = input(false, { transform: booleanAttribute });
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly id = `password-${++count}`;
  protected readonly minLength = minLength;
  protected readonly isShown = signal(false);
  protected readonly capsLock = signal(false);
  protected readonly hint = computed(() => {
    if (this.capsLock()) return 'Caps Lock is on.';
    return this.isNew() ? `${minLength} characters or more. A few words in a row make a good one.` : '';
  });

  focus(): void {
    this.field().nativeElement.focus();
  }

  /** A filled-in suggestion of the browser comes as a plain event, without modifiers. */
  protected look(event: Event): void {
    if (event instanceof KeyboardEvent) this.capsLock.set(event.getModifierState('CapsLock'));
  }
}
