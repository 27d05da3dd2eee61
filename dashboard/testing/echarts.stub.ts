/** Stands in for ECharts in specs: remembers the options it was given, draws nothing. */
export const drawn: unknown[] = [];

export const init = () => ({
  setOption: (option: unknown) => drawn.push(option),
  resize: () => undefined,
  dispose: () => undefined,
  isDisposed: () => false,
});
export const use = () => undefined;
export const LineChart = {};
export const BarChart = {};
export const GridComponent = {};
export const TooltipComponent = {};
export const AriaComponent = {};
export const SVGRenderer = {};
