import type { KpiUnit } from '@switchyard/domain';

const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const compact = new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 1 });
const tenth = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const cents = new Intl.NumberFormat(undefined, { style: 'currency', currency: 'USD' });
const fractions = new Intl.NumberFormat(undefined, { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });

/** A figure in the least digits that say it: 12,408 · 92.4 % · 840 ms · 1.2 s · $0.0042. Shares round down: 99.96 % is not all. */
export function formatFigure(value: number, unit: KpiUnit): string {
  switch (unit) {
    case 'count':
      return value >= 100_000 ? compact.format(value) : whole.format(value);
    case 'ratio':
      return value >= 1 ? '100 %' : `${tenth.format(Math.floor(value * 1000 + 1e-9) / 10)} %`;
    case 'ms':
      return formatMs(value);
    case 'usd':
      return value !== 0 && Math.abs(value) < 0.1 ? fractions.format(value) : cents.format(value);
    case 'minutes':
      return formatMs(value * 60_000);
  }
}

function formatMs(ms: number): string {
  if (ms < 10) return `${tenth.format(ms)} ms`;
  if (ms < 999.5) return `${whole.format(ms)} ms`;
  if (ms < 59_950) return `${tenth.format(ms / 1000)} s`;
  const minutes = Math.round(ms / 60_000);
  if (ms < 3_570_000) {
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  }
  return `${whole.format(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}

export interface Delta {
  readonly text: string;
  readonly direction: 'up' | 'down' | 'same';
}

/**
 * Change from the period before: in percentage points for shares, else in percent. Null when either is not known, or when
 * there was nothing before to compare with.
 */
export function deltaOf(value: number | null, previous: number | null, unit: KpiUnit): Delta | null {
  if (value === null || previous === null) return null;
  if (unit === 'ratio') return worded((value - previous) * 100, 'pp');
  if (previous === 0) return value === 0 ? { text: 'no change', direction: 'same' } : null;
  return worded((value / previous - 1) * 100, '%');
}

function worded(change: number, unit: '%' | 'pp'): Delta {
  const size = Math.abs(change);
  if (size < 0.05) return { text: 'no change', direction: 'same' };
  const digits = size >= 100 ? whole.format(size) : tenth.format(size);
  return { text: `${digits} ${unit}`, direction: change > 0 ? 'up' : 'down' };
}
