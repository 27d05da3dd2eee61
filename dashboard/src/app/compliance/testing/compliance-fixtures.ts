import type { Compliance, Erasure } from '@switchyard/contracts';

/** Figures of a week, for specs. */
export const complianceOf = (changes: Partial<Compliance> = {}): Compliance => ({
  range: '30d',
  from: '2026-02-26T12:00:00.000Z',
  asOf: '2026-03-01T12:00:00.000Z',
  ticketsProcessed: 80,
  ticketsWithPii: 60,
  itemsFound: 150,
  incomplete: 2,
  byType: [
    { type: 'EMAIL', count: 50 },
    { type: 'PERSON', count: 90 },
    { type: 'IBAN', count: 10 },
  ],
  byRegion: [
    { region: null, framework: null, count: 100, tickets: 55 },
    { region: 'EU', framework: 'GDPR', count: 50, tickets: 1 },
  ],
  byDay: [
    { day: '2026-02-27', count: 140, tickets: 58 },
    { day: '2026-03-01', count: 10, tickets: 2 },
  ],
  coverage: { sealed: 1, searchedWhole: 0.975 },
  originalsHeld: 71,
  reveals: 4,
  erasures: { requests: 1, tickets: 9 },
  policyVersion: 7,
  retentionDays: { originals: 30, results: null },
  ...changes,
});

/** A receipt, for specs. */
export const erasureOf = (changes: Partial<Erasure> = {}): Erasure => ({
  id: 'e0000000-0000-4000-8000-000000000001',
  dryRun: false,
  at: '2026-03-01T11:00:00.000Z',
  subject: '0123456789abcdef',
  tickets: 3,
  results: 2,
  keysDestroyed: 4,
  ...changes,
});
