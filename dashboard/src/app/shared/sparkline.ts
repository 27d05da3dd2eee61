import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** `zero`: from zero to the greatest value. `share`: a ratio, from one half (or the least value, if lower) to one. */
export type SparklineScale = 'zero' | 'share';

const width = 100;
const height = 28;

/** A trend without axes; gaps where nothing was measured, the newest, incomplete stretch dashed. Decorative: the figures are elsewhere. */
@Component({
  selector: 'app-sparkline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    <svg viewBox="0 -2 100 32" preserveAspectRatio="none">
      <path class="area" [attr.d]="area()" />
      <path [attr.d]="line()" />
      <path class="incomplete" [attr.d]="newest()" />
      <path class="lone" [attr.d]="lone()" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      width: 100%;
      height: 100%;
      overflow: visible;
    }
    path {
      fill: none;
      stroke: var(--sparkline, var(--chart-processed));
      stroke-width: 1.6;
      stroke-linejoin: round;
      vector-effect: non-scaling-stroke;
    }
    .area {
      fill: color-mix(in srgb, var(--sparkline, var(--chart-processed)) 12%, transparent);
      stroke: none;
    }
    .lone {
      stroke-width: 4;
      stroke-linecap: round;
    }
    .incomplete {
      stroke-dasharray: 3 3;
    }
  `,
})
export class Sparkline {
  /** Oldest first; the last one is of the bucket still running. */
  readonly values = input.required<readonly (number | null)[]>();
  readonly scale = input<SparklineScale>('zero');

  private readonly points = computed(() => {
    const values = this.values();
    const measured = values.filter((value) => value !== null);
    const isShare = this.scale() === 'share';
    const low = isShare ? Math.min(0.5, ...measured) : 0;
    const span = isShare ? 1 - low : Math.max(...measured) || 1;
    const step = width / Math.max(1, values.length - 1);
    return values.map((value, index) =>
      value === null ? null : { x: round(index * step), y: round(height - ((value - low) / span) * height) },
    );
  });
  protected readonly line = computed(() => path(this.points().slice(0, -1)));
  protected readonly newest = computed(() => path(this.points().slice(-2)));
  /** Points without a neighbour to draw a line to. */
  protected readonly lone = computed(() =>
    runs(this.points())
      .filter(({ length }) => length === 1)
      .map(([point]) => `M${point?.x ?? 0} ${point?.y ?? 0}h0`)
      .join(''),
  );
  protected readonly area = computed(() =>
    runs(this.points())
      .filter(isLine)
      .map(
        (run) =>
          `M${run[0]?.x ?? 0} ${height}${run.map(({ x, y }) => `L${x} ${y}`).join('')}L${run.at(-1)?.x ?? 0} ${height}Z`,
      )
      .join(''),
  );
}

interface Point {
  x: number;
  y: number;
}

const round = (value: number) => Math.round(value * 100) / 100;

const isLine = ({ length }: Point[]) => length > 1;

const path = (points: readonly (Point | null)[]) =>
  runs(points)
    .filter(isLine)
    .map((run) => run.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join(''))
    .join('');

/** Stretches of measured points. */
function runs(points: readonly (Point | null)[]): Point[][] {
  const all: Point[][] = [[]];
  for (const point of points) {
    if (point) all.at(-1)?.push(point);
    else all.push([]);
  }
  return all.filter((run) => run.length > 0);
}
