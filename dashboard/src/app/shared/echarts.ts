import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

/** ECharts with only the parts that are used; loaded with the first chart. */
export const initChart = (host: HTMLElement) => init(host, null, { renderer: 'svg' });
