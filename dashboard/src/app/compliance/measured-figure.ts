import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Definition } from '../shared/definition';

/** A figure that was measured here: its name with what it means, its value, and a note as content. */
@Component({
  selector: 'app-measured-figure',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Definition],
  template: `
    <div class="term"><app-definition [term]="label()" [text]="definition()" /></div>
    @if (loading()) {
      <div class="value"><span class="skeleton"></span></div>
      <div class="note"></div>
    } @else {
      <div class="value tnum">{{ value() ?? '—' }}</div>
      <div class="note tnum"><ng-content /></div>
    }
  `,
  styleUrl: '../overview/kpi-figure.scss',
  host: { '[class.large]': 'large()' },
})
export class MeasuredFigure {
  readonly label = input.required<string>();
  readonly definition = input.required<string>();
  /** Null while it is not known, or when there is nothing to measure. */
  readonly value = input.required<string | null>();
  readonly loading = input(false);
  readonly large = input(false);
}
