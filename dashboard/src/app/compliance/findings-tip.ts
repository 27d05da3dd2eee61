import { formatFigure } from '../shared/figure';
import { daySeries } from './findings-option';
import { type Day, dayName } from './whole-days';

/** What the pointer's day holds. Built from elements, so that no markup is ever put together from text. */
export function findingsTip(document: Document, days: readonly Day[], index: number): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  const day = days[index];
  if (!day) return tip;
  const head = document.createElement('p');
  head.textContent = `${dayName(day.day)}${index === days.length - 1 ? ' · so far' : ''}`;
  tip.append(head);
  for (const { key, label, token } of daySeries) {
    const row = document.createElement('p');
    const dot = document.createElement('i');
    const name = document.createElement('span');
    const count = document.createElement('b');
    dot.style.background = `var(${token})`;
    name.textContent = label;
    count.textContent = formatFigure(day[key], 'count');
    row.append(dot, name, count);
    tip.append(row);
  }
  return tip;
}
