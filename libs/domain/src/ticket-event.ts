/** Durable things that happen to a ticket: the same names in the event log and on the socket. */
export const ticketEventTypes = [
  'ticket.received',
  'ticket.processed',
  'ticket.needs-review',
  'ticket.failed',
  'ticket.reviewed',
  'ticket.synced',
] as const;
export type TicketEventType = (typeof ticketEventTypes)[number];

/** Steps of a run, in the order in which a ticket passes them. */
export const processingSteps = ['open', 'redact', 'triage', 'draft', 'persist'] as const;
export type ProcessingStep = (typeof processingSteps)[number];

/** How long one step of a run took, in milliseconds. */
export interface StepTiming {
  step: ProcessingStep;
  ms: number;
}
