import { randomUUID } from 'node:crypto';
import type { RedactedText, Taxonomy, TriageResult } from '@switchyard/domain';
import type { NewTicket } from '../tickets/new-ticket';
import type { TicketOutcome } from '../tickets/ticket-outcome';

/** Text a spec vouches for. */
export const asRedacted = (text: string) => text as RedactedText;

/** A small taxonomy with two industries and three categories. */
export const smallTaxonomy = (): Taxonomy => ({
  version: 1,
  industries: [
    { id: 'saas', label: 'Software', description: 'Online services' },
    { id: 'general', label: 'General', description: 'Anything' },
  ],
  categories: ['billing', 'bug-report', 'compliment'].map((id) => ({
    id,
    label: id,
    description: `About ${id}`,
    industry: id === 'compliment' ? null : 'saas',
    examples: [`an example of ${id}`, `another ${id}`],
    reply: `Thank you for writing about ${id}.`,
  })),
});

/** A sealed ticket ready to be stored; the sealed bytes are arbitrary. */
export const newTicket = (overrides: Partial<NewTicket> = {}): NewTicket => ({
  id: randomUUID(),
  source: 'api',
  externalId: null,
  idempotencyKey: null,
  channel: null,
  region: null,
  statedLanguage: null,
  createdAt: null,
  sealedText: Buffer.from('sealed'),
  requesterKey: null,
  wrapKey: () => Buffer.from('key'),
  ...overrides,
});

/** A result with labels of `smallTaxonomy`. */
export const triageResult = (overrides: Partial<TriageResult> = {}): TriageResult => ({
  industry: 'saas',
  category: 'billing',
  urgency: 'medium',
  sentiment: 'neutral',
  language: 'en',
  summary: 'A question about an invoice.',
  confidence: { category: 0.9, industry: 0.8, urgency: 0.7, sentiment: 0.6 },
  alternatives: [{ category: 'bug-report', confidence: 0.06 }],
  engine: 'local',
  model: 'test',
  needsReview: false,
  reasons: [],
  ...overrides,
});

/** The outcome of the first run of a ticket. */
export const ticketOutcome = (ticketId: string, overrides: Partial<TicketOutcome> = {}): TicketOutcome => ({
  ticketId,
  run: 1,
  redactedSubject: asRedacted('Invoice'),
  redactedBody: asRedacted('Please send it to <EMAIL_1>'),
  maskedSubject: [],
  maskedBody: [{ type: 'EMAIL', start: 18, end: 27 }],
  piiCounts: [{ type: 'EMAIL', region: null, count: 1 }],
  sealedVault: null,
  searchedWhole: true,
  taxonomyVersion: 1,
  triage: triageResult(),
  draft: asRedacted('Thank you.'),
  usage: null,
  attempts: 1,
  enqueuedAt: new Date(Date.now() - 2_000),
  startedAt: new Date(Date.now() - 1_000),
  steps: [
    { step: 'open', ms: 1 },
    { step: 'redact', ms: 2 },
  ],
  ...overrides,
});
