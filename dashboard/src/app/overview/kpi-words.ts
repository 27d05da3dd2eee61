import type { KpiTrend } from '@switchyard/contracts';
import type { KpiName } from '@switchyard/domain';
import type { SparklineScale } from '../shared/sparkline';

type Bucket = KpiTrend['buckets'][number];

export interface KpiWords {
  readonly label: string;
  /** Which way is good; undefined: neither. */
  readonly better?: 'up' | 'down';
  /** Why there may be no value. */
  readonly none: string;
  /** How it is drawn over time, where the trend has it; `colour` is a CSS custom property. */
  readonly course?: {
    readonly of: (bucket: Bucket) => number | null;
    readonly scale: SparklineScale;
    readonly colour: string;
  };
}

const noResults = 'no results in this period';

export const kpiWords: Record<KpiName, KpiWords> = {
  ticketsReceived: { label: 'Received', none: 'nothing received' },
  ticketsProcessed: {
    label: 'Tickets processed',
    better: 'up',
    none: noResults,
    course: { of: ({ processed }) => processed, scale: 'zero', colour: '--chart-processed' },
  },
  ticketsFailed: { label: 'Failed', better: 'down', none: 'nothing failed' },
  accuracy: { label: 'Accuracy', better: 'up', none: 'no reviews yet' },
  automationRate: {
    label: 'Automation rate',
    better: 'up',
    none: noResults,
    course: {
      of: ({ processed, needsReview }) => (processed ? 1 - needsReview / processed : null),
      scale: 'share',
      colour: '--positive',
    },
  },
  averageConfidence: {
    label: 'Average confidence',
    better: 'up',
    none: noResults,
    course: { of: ({ averageConfidence }) => averageConfidence, scale: 'share', colour: '--chart-sky' },
  },
  piiItems: { label: 'PII items masked', none: noResults },
  ticketsWithPii: { label: 'Tickets with PII', none: noResults },
  draftsMade: { label: 'Drafts made', none: noResults },
  draftsUsed: { label: 'Drafts used', better: 'up', none: 'no reviews yet' },
  fallbackRate: { label: 'Fallback rate', better: 'down', none: noResults },
  costUsd: { label: 'Model cost', better: 'down', none: 'no priced model call' },
  queueWaitP50: { label: 'Queue wait p50', better: 'down', none: noResults },
  queueWaitP95: { label: 'Queue wait p95', better: 'down', none: noResults },
  processingP50: { label: 'Processing p50', better: 'down', none: noResults },
  processingP95: {
    label: 'Processing p95',
    better: 'down',
    none: noResults,
    course: { of: ({ processingP95 }) => processingP95, scale: 'zero', colour: '--chart-review' },
  },
};

/** In the order in which they are shown: first those with a course, then the rest. */
export const leadingKpis: readonly KpiName[] = [
  'ticketsProcessed',
  'automationRate',
  'averageConfidence',
  'processingP95',
];
export const otherKpis: readonly KpiName[] = [
  'ticketsReceived',
  'ticketsFailed',
  'accuracy',
  'piiItems',
  'draftsMade',
  'queueWaitP95',
  'fallbackRate',
  'costUsd',
];

export const rangeWords = { '1h': 'hour', '24h': '24 h', '7d': '7 days', '30d': '30 days' } as const;
