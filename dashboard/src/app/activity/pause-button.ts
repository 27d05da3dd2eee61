import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { Icon } from '../shared/icon';

/** Holds a feed still, and says how much waits. */
@Component({
  selector: 'app-pause-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <button class="btn btn-quiet" type="button" [attr.aria-pressed]="paused()" (click)="paused.set(!paused())">
      <app-icon [name]="paused() ? 'play' : 'pause'" [size]="14" />
      {{ paused() ? 'Resume' : 'Pause' }}
      @if (waiting()) {
        <span class="badge badge-accent tnum">{{ waiting() }} new</span>
      }
    </button>
  `,
})
export class PauseButton {
  readonly paused = model.required<boolean>();
  readonly waiting = input.required<number>();
}
