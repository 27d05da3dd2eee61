/** States of a ticket. `processing` is entered by a worker; the three last ones end a run. */
export const ticketStatuses = ['queued', 'processing', 'processed', 'needs-review', 'failed'] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

/** Regions whose personal data and regulations are told apart. */
export const regions = ['US', 'EU', 'UK', 'IN', 'CA', 'AU'] as const;
export type Region = (typeof regions)[number];

/** A ticket's text as the customer wrote it. Exists in clear only while a worker redacts it or a permitted person reads it. */
export interface TicketText {
  subject: string;
  body: string;
  requester: { name: string | null; email: string | null } | null;
  tags: string[];
  metadata: Record<string, unknown>;
}
