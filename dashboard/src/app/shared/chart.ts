import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { Theme } from './theme';

/** Gives the colour of a token, e.g. `--chart-received`, in the theme on screen. */
export type Palette = (token: string) => string;

/** Draws an ECharts option in the colours of the theme, at the size of its host. Its figures must be on the page as a table too. */
@Component({
  selector: 'app-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div #host role="img" [attr.aria-label]="label()"></div>`,
  styles: `
    :host,
    div {
      display: block;
      width: 100%;
      height: 100%;
    }
  `,
})
export class Chart {
  readonly label = input.required<string>();
  readonly draw = input.required<(palette: Palette) => EChartsCoreOption>();

  private readonly host = viewChild.required<ElementRef<HTMLElement>>('host');
  private readonly theme = inject(Theme);
  private readonly chart = signal<EChartsType | null>(null);

  constructor() {
    const gone = new AbortController();
    inject(DestroyRef).onDestroy(() => gone.abort());
    effect(() => void this.start(this.host().nativeElement, gone.signal));
    effect(() => {
      this.theme.shown();
      this.chart()?.setOption(this.draw()(paletteOf(this.host().nativeElement)), { replaceMerge: ['series'] });
    });
  }

  private async start(host: HTMLElement, gone: AbortSignal): Promise<void> {
    const { initChart } = await import('./echarts');
    if (gone.aborted) return;
    const chart = initChart(host);
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(host);
    gone.addEventListener('abort', () => {
      observer.disconnect();
      chart.dispose();
    });
    this.chart.set(chart);
  }
}

/** Custom properties hold `light-dark(…)`: the browser resolves them when they are used as a colour. */
function paletteOf(host: HTMLElement): Palette {
  return (token) => {
    const probe = host.ownerDocument.createElement('span');
    probe.style.color = `var(${token})`;
    host.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
