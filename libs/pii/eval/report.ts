import { piiTypes } from '@switchyard/domain';
import type { Tally, TypeTally } from './tally';

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}

function line(name: string, { gold, hit, predicted, right }: TypeTally): string {
  const recall = gold === 0 ? 0 : hit / gold;
  const precision = predicted === 0 ? 0 : right / predicted;
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  const cells = [gold, predicted, percent(hit, gold), percent(right, predicted), percent(f1, 1)];
  return name.padEnd(16) + cells.map((cell) => String(cell).padStart(10)).join('');
}

function sum(all: readonly TypeTally[]): TypeTally {
  const total = { gold: 0, hit: 0, predicted: 0, right: 0 };
  for (const { gold, hit, predicted, right } of all) {
    total.gold += gold;
    total.hit += hit;
    total.predicted += predicted;
    total.right += right;
  }
  return total;
}

/** The table of one tally: a line per type, the whole, masked characters, false alarms. Shares in per cent. */
export function reportOf(tally: Tally): string {
  const types = piiTypes.filter((type) => tally.types.has(type));
  const counts = types.map((type) => tally.types.get(type) ?? sum([]));
  const labelled = counts.filter(({ gold }) => gold > 0);
  return [
    'type'.padEnd(16) + ['labelled', 'found', 'recall', 'precision', 'F1'].map((head) => head.padStart(10)).join(''),
    ...types.map((type, index) => line(type, counts[index] ?? sum([]))),
    line('all', sum(counts)),
    line('labelled types', sum(labelled)),
    '',
    `texts                  ${tally.samples}`,
    `masked characters      ${percent(tally.masked, tally.characters)} % of ${tally.characters}`,
    `texts that leak        ${percent(tally.leaking, tally.samples - tally.clean)} % of ${tally.samples - tally.clean}`,
    `false alarms           ${tally.falseAlarms} of ${tally.clean} texts without personal data (${percent(tally.falseAlarms, tally.clean)} %)`,
  ].join('\n');
}
