import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormProblem } from '../shared/form-problem';
import { formText } from '../shared/form-text';

/** The code of the second factor: six digits, sent by themselves once they are complete, or a recovery code. */
@Component({
  selector: 'app-code-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormProblem],
  template: `
    <form #form class="form" (submit)="$event.preventDefault(); send(form)">
      <div class="form-field">
        <label for="code">{{ label() }}</label>
        @if (byRecovery()) {
          <input
            #code
            id="code"
            class="field"
            name="code"
            autocomplete="off"
            spellcheck="false"
            required
            maxlength="32"
          />
        } @else {
          <input
            #code
            id="code"
            class="field digits"
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            pattern="\\s*\\d{3}\\s?\\d{3}\\s*"
            title="Six digits"
            required
            maxlength="9"
            (input)="typed(form)"
          />
        }
      </div>
      <app-form-problem [text]="problem()" />
      <button class="btn btn-primary wide" [attr.aria-disabled]="busy() || isHeld()">
        {{ busy() ? 'Checking…' : 'Continue' }}
      </button>
      <p class="ways">
        <button class="btn btn-quiet" type="button" (click)="back.emit()">Back</button>
        <button class="btn btn-quiet" type="button" (click)="byRecovery.set(!byRecovery())">
          {{ byRecovery() ? 'Use the app' : 'Use a recovery code' }}
        </button>
      </p>
    </form>
  `,
  styles: `
    .wide {
      min-height: 2.5rem;
    }
    .digits {
      font-size: var(--text-xl);
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.3em;
      text-align: center;
    }
    .ways {
      display: flex;
      justify-content: space-between;
      margin-inline: calc(-1 * var(--space-3));
    }
  `,
})
export class CodeForm {
  readonly busy = input.required<boolean>();
  readonly problem = input.required<string | null>();
  readonly isHeld = input.required<boolean>();
  readonly sent = output<string>();
  readonly back = output();
  protected readonly byRecovery = signal(false);
  protected readonly label = computed(() =>
    this.byRecovery() ? 'One of your recovery codes' : 'The six digits in your authenticator app',
  );
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('code');

  constructor() {
    effect(() => {
      this.problem();
      const field = this.field()?.nativeElement;
      field?.focus();
      field?.select();
    });
  }

  protected typed(form: HTMLFormElement): void {
    if (/^\d{6}$/.test(codeOf(form)) && !this.isHeld()) this.send(form);
  }

  protected send(form: HTMLFormElement): void {
    this.sent.emit(codeOf(form));
  }
}

/** Without the space that some put between the digits. */
const codeOf = (form: HTMLFormElement) => formText(form, 'code').replaceAll(' ', '');
