export type KpiUnit = 'count' | 'ratio' | 'ms' | 'usd' | 'minutes';

/** What each figure means, in words for the person who reads it. */
export const kpiDefinitions = {
  ticketsReceived: { unit: 'count', definition: 'Tickets accepted in the period.' },
  ticketsProcessed: {
    unit: 'count',
    definition: 'Runs that ended with a result in the period, needing review or not.',
  },
  ticketsFailed: { unit: 'count', definition: 'Tickets whose last run failed in the period after all retries.' },
  accuracy: {
    unit: 'ratio',
    definition:
      'Results left unchanged by their review ÷ results reviewed in the period. Empty until someone has reviewed one.',
  },
  automationRate: { unit: 'ratio', definition: 'Results that needed no review ÷ results.' },
  averageConfidence: { unit: 'ratio', definition: 'Mean calibrated confidence of the category.' },
  piiItems: { unit: 'count', definition: 'Pieces of personal data found and masked.' },
  ticketsWithPii: { unit: 'count', definition: 'Results whose ticket held at least one piece of personal data.' },
  draftsMade: { unit: 'count', definition: 'Reply drafts written.' },
  draftsUsed: { unit: 'count', definition: 'Replies that a person approved in the period, changed or not.' },
  fallbackRate: { unit: 'ratio', definition: 'Results not made by the configured engine ÷ results.' },
  costUsd: { unit: 'usd', definition: 'What the language model billed, from its token counts and the price table.' },
  queueWaitP50: { unit: 'ms', definition: 'Median time from acceptance to the start of processing.' },
  queueWaitP95: { unit: 'ms', definition: '95th percentile of the time from acceptance to the start of processing.' },
  processingP50: { unit: 'ms', definition: 'Median time from the start of processing to the stored result.' },
  processingP95: {
    unit: 'ms',
    definition: '95th percentile of the time from the start of processing to the stored result.',
  },
} as const satisfies Record<string, { unit: KpiUnit; definition: string }>;

export type KpiName = keyof typeof kpiDefinitions;
export const kpiNames = Object.keys(kpiDefinitions) as [KpiName, ...KpiName[]];
