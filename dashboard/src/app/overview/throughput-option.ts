import type { KpiTrend } from '@switchyard/contracts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../shared/chart';

type Count = 'received' | 'processed' | 'needsReview' | 'failed';

export interface Series {
  readonly key: Count;
  readonly label: string;
  readonly token: string;
  /** Tells the line apart without its colour. */
  readonly symbol: 'circle' | 'rect' | 'triangle' | 'diamond';
}

export const throughputSeries: readonly Series[] = [
  { key: 'received', label: 'Received', token: '--chart-received', symbol: 'circle' },
  { key: 'processed', label: 'Processed', token: '--chart-processed', symbol: 'rect' },
  { key: 'needsReview', label: 'Needs review', token: '--chart-review', symbol: 'triangle' },
  { key: 'failed', label: 'Failed', token: '--chart-failed', symbol: 'diamond' },
];

const dayMs = 86_400_000;
const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const dayAndTime = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** Name of a bucket: its start, as precise as its width asks for. */
export function bucketName(at: string, { range, bucketMs }: Pick<KpiTrend, 'range' | 'bucketMs'>): string {
  const start = new Date(at);
  if (bucketMs >= dayMs) return day.format(start);
  return range === '7d' || range === '30d' ? dayAndTime.format(start) : time.format(start);
}

/**
 * Received tickets as columns, what became of them as lines. Each line is drawn twice: solid up to the last complete bucket, dashed
 * from there to the newest, which is still filling; the newest column has a dashed border.
 */
export function throughputOption(
  trend: KpiTrend,
  tip: (index: number) => HTMLElement,
  palette: Palette,
): EChartsCoreOption {
  const last = trend.buckets.length - 1;
  const faint = palette('--text-faint');
  const columns = ({ key, label, token }: Series) => ({
    name: label,
    type: 'bar',
    barWidth: '62%',
    barMaxWidth: 28,
    itemStyle: { color: palette(token), opacity: 0.32, borderRadius: [3, 3, 0, 0] },
    emphasis: { disabled: true },
    data: trend.buckets.map((bucket, index) =>
      index < last
        ? bucket[key]
        : {
            value: bucket[key],
            itemStyle: {
              opacity: 1,
              color: 'transparent',
              borderColor: palette(token),
              borderWidth: 1,
              borderType: [3, 3],
            },
          },
    ),
  });
  const line = ({ key, label, token, symbol }: Series, isTail: boolean) => ({
    name: label,
    type: 'line',
    data: trend.buckets.map((bucket, index) => ((isTail ? index >= last - 1 : index < last) ? bucket[key] : null)),
    symbol,
    symbolSize: 6,
    showSymbol: isTail || trend.buckets.length <= 2,
    lineStyle: { width: 2, type: isTail ? [4, 4] : 'solid' },
    itemStyle: { color: palette(token) },
    emphasis: { disabled: true },
  });
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
      data: trend.buckets.map(({ at }) => bucketName(at, trend)),
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
    series: throughputSeries.flatMap((series): object[] =>
      series.key === 'received' ? [columns(series)] : [line(series, false), line(series, true)],
    ),
  };
}
