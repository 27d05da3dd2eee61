import type { Ticket, TicketListItem, Timeline } from '@switchyard/contracts';
import type { Taxonomy } from '@switchyard/domain';

/** A processed ticket of the list, for specs. */
export const ticketRow = (changes: Partial<TicketListItem> = {}): TicketListItem => ({
  id: '0b0f3f6e-6f0e-4a52-9c6b-1d1f6f4b8a01',
  source: 'api',
  externalId: null,
  channel: 'email',
  region: 'EU',
  sample: false,
  status: 'processed',
  subject: 'Parcel for <PERSON_1> is late',
  category: 'order-status',
  industry: 'ecommerce',
  urgency: 'medium',
  sentiment: 'negative',
  language: 'en',
  confidence: 0.91,
  engine: 'local',
  piiCount: 2,
  receivedAt: '2026-03-01T10:00:00.000Z',
  processedAt: '2026-03-01T10:00:01.200Z',
  ...changes,
});

/** A ticket that no worker has opened yet: no text, no triage. */
export const queuedRow = (changes: Partial<TicketListItem> = {}): TicketListItem =>
  ticketRow({
    status: 'queued',
    subject: null,
    category: null,
    industry: null,
    urgency: null,
    sentiment: null,
    language: null,
    confidence: null,
    engine: null,
    piiCount: null,
    processedAt: null,
    ...changes,
  });

const body = 'Hello,\nwrite to <EMAIL_1> or call.\n\n<PERSON_1>';

/** A processed ticket in full, for specs. */
export const ticket = (changes: Partial<Ticket> = {}): Ticket => ({
  ...ticketRow(),
  createdAt: '2026-03-01T09:59:00.000Z',
  run: 1,
  body,
  masked: {
    subject: [{ type: 'PERSON', start: 11, end: 21 }],
    body: [
      { type: 'EMAIL', start: 16, end: 25 },
      { type: 'PERSON', start: 36, end: 46 },
    ],
  },
  piiCounts: [
    { type: 'PERSON', region: null, count: 2 },
    { type: 'EMAIL', region: null, count: 1 },
  ],
  triage: {
    industry: 'ecommerce',
    category: 'order-status',
    urgency: 'medium',
    sentiment: 'negative',
    language: 'en',
    summary: 'The parcel has not arrived.',
    confidence: { category: 0.91, industry: 0.88, urgency: 0.7, sentiment: 0.64 },
    alternatives: [
      { category: 'shipping-delivery', confidence: 0.07 },
      { category: 'refunds', confidence: 0.004 },
    ],
    engine: 'local',
    model: 'linear-tfidf-1',
    needsReview: false,
    reasons: [],
  },
  draft: 'Hello <PERSON_1>,\nwe are looking into it.',
  cost: null,
  failure: null,
  review: null,
  originalErasedAt: null,
  ...changes,
});

/** A ticket without text: still sealed, in the given state. */
export const sealedTicket = (changes: Partial<Ticket> = {}): Ticket => ({
  ...ticket({ body: null, masked: { subject: [], body: [] }, piiCounts: [], triage: null, draft: null }),
  ...queuedRow(),
  ...changes,
});

/** One run of 1,200 ms, for specs. */
export const timeline = (changes: Partial<Timeline> = {}): Timeline => ({
  ticketId: ticketRow().id,
  events: [
    { seq: 11, type: 'ticket.received', at: '2026-03-01T10:00:00.000Z', run: 1, data: { source: 'api' } },
    { seq: 14, type: 'ticket.processed', at: '2026-03-01T10:00:01.200Z', run: 1, data: { category: 'order-status' } },
  ],
  runs: [
    {
      run: 1,
      enqueuedAt: '2026-03-01T10:00:00.000Z',
      startedAt: '2026-03-01T10:00:01.000Z',
      finishedAt: '2026-03-01T10:00:01.200Z',
      totalMs: 1200,
      attempts: 1,
      engine: 'local',
      model: 'linear-tfidf-1',
      promptTokens: 0,
      completionTokens: 0,
      costUsd: null,
      segments: [
        { name: 'wait', ms: 1000 },
        { name: 'open', ms: 2 },
        { name: 'redact', ms: 60 },
        { name: 'triage', ms: 88 },
        { name: 'draft', ms: 10 },
        { name: 'persist', ms: 40 },
      ],
    },
  ],
  ...changes,
});

export const taxonomy: Taxonomy = {
  version: 1,
  industries: [{ id: 'ecommerce', label: 'E-commerce', description: '' }],
  categories: [
    { id: 'order-status', label: 'Order status', description: '', industry: 'ecommerce', examples: [], reply: '' },
    {
      id: 'shipping-delivery',
      label: 'Shipping and delivery',
      description: '',
      industry: 'ecommerce',
      examples: [],
      reply: '',
    },
  ],
};
