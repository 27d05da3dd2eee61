import type { KpiTrend } from '@switchyard/contracts';
import { formatFigure } from '../shared/figure';
import { bucketName, throughputSeries } from './throughput-option';

/** What the pointer's bucket holds. Built from elements, so that no markup is ever put together from text. */
export function throughputTip(document: Document, trend: KpiTrend, index: number): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  const bucket = trend.buckets[index];
  if (!bucket) return tip;
  const head = document.createElement('p');
  head.textContent = `${bucketName(bucket.at, trend)}${index === trend.buckets.length - 1 ? ' · so far' : ''}`;
  tip.append(head);
  for (const { key, label, token } of throughputSeries) {
    const row = document.createElement('p');
    const dot = document.createElement('i');
    const name = document.createElement('span');
    const count = document.createElement('b');
    dot.style.background = `var(${token})`;
    name.textContent = label;
    count.textContent = formatFigure(bucket[key], 'count');
    row.append(dot, name, count);
    tip.append(row);
  }
  return tip;
}
