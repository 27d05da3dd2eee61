import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../shared/chart';
import { type Day, dayName } from './whole-days';

export const daySeries = [
  { key: 'count', label: 'Findings', token: '--chart-processed' },
  { key: 'tickets', label: 'Tickets', token: '--chart-review' },
] as const;

/** Findings by day as columns, the tickets they are in as a line; the last day, which is not over, with a dashed border. */
export function findingsOption(
  days: readonly Day[],
  tip: (index: number) => HTMLElement,
  palette: Palette,
): EChartsCoreOption {
  const last = days.length - 1;
  const faint = palette('--text-faint');
  const [findings, tickets] = daySeries;
  return {
    animation: false,
    textStyle: { fontFamily: 'inherit' },
    grid: { left: 4, right: 8, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      confine: true,
      padding: 0,
      borderWidth: 0,
      backgroundColor: 'transparent',
      extraCssText: 'box-shadow: none',
      transitionDuration: 0,
      axisPointer: { type: 'shadow', shadowStyle: { color: palette('--chart-grid'), opacity: 0.6 } },
      formatter: (points: { dataIndex: number }[]) => tip(points[0]?.dataIndex ?? 0),
    },
    xAxis: {
      type: 'category',
      data: days.map(({ day }) => dayName(day)),
      axisLine: { lineStyle: { color: palette('--border') } },
      axisTick: { show: false },
      axisLabel: { color: faint, fontSize: 11, hideOverlap: true, margin: 10 },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { color: faint, fontSize: 11 },
      splitLine: { lineStyle: { color: palette('--chart-grid') } },
    },
    series: [
      {
        name: findings.label,
        type: 'bar',
        barWidth: '62%',
        barMaxWidth: 28,
        itemStyle: { color: palette(findings.token), opacity: 0.7, borderRadius: [3, 3, 0, 0] },
        emphasis: { disabled: true },
        data: days.map(({ count }, index) =>
          index < last
            ? count
            : {
                value: count,
                itemStyle: {
                  opacity: 1,
                  color: 'transparent',
                  borderColor: palette(findings.token),
                  borderWidth: 1,
                  borderType: [3, 3],
                },
              },
        ),
      },
      {
        name: tickets.label,
        type: 'line',
        data: days.map(({ tickets: count }) => count),
        symbol: 'circle',
        symbolSize: 6,
        showSymbol: days.length <= 10,
        lineStyle: { width: 2 },
        itemStyle: { color: palette(tickets.token) },
        emphasis: { disabled: true },
      },
    ],
  };
}
