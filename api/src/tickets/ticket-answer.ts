import type { Ticket, TicketListItem } from '@switchyard/contracts';
import type { ReviewRow, StoredResult, TicketRow, TicketView } from '@switchyard/data-access';

/** Source of the tickets that are shipped as samples. */
const sampleSource = 'sample';

/** Confidence is stored as a 4-byte float; more digits than four are noise. */
const ratio = (value: number) => Math.round(value * 10_000) / 10_000;

export function toListItem({ result, ...ticket }: TicketRow): TicketListItem {
  return {
    id: ticket.id,
    source: ticket.source,
    externalId: ticket.externalId,
    channel: ticket.channel,
    region: ticket.region,
    sample: ticket.source === sampleSource,
    status: ticket.status,
    subject: result?.redactedSubject ?? null,
    category: result?.category ?? null,
    industry: result?.industry ?? null,
    urgency: result?.urgency ?? null,
    sentiment: result?.sentiment ?? null,
    language: result?.language ?? null,
    confidence: result ? ratio(result.categoryConfidence) : null,
    engine: result?.engine ?? null,
    piiCount: result?.piiItems ?? null,
    receivedAt: ticket.receivedAt.toISOString(),
    processedAt: result?.processedAt.toISOString() ?? null,
  };
}

export const toTriage = (result: StoredResult): NonNullable<Ticket['triage']> => ({
  industry: result.industry,
  category: result.category,
  urgency: result.urgency,
  sentiment: result.sentiment,
  language: result.language,
  summary: result.summary,
  confidence: {
    category: ratio(result.categoryConfidence),
    industry: ratio(result.industryConfidence),
    urgency: ratio(result.urgencyConfidence),
    sentiment: ratio(result.sentimentConfidence),
  },
  alternatives: result.alternatives.map(({ category, confidence }) => ({ category, confidence: ratio(confidence) })),
  engine: result.engine,
  model: result.model,
  needsReview: result.needsReview,
  reasons: result.reasons,
});

const toCost = ({ promptTokens, completionTokens, costUsd }: StoredResult): Ticket['cost'] =>
  promptTokens === null || completionTokens === null
    ? null
    : { promptTokens, completionTokens, usd: costUsd === null ? null : Number(costUsd) };

/** Field by field: what is not named here does not leave. */
export function toTicket(view: TicketView, review: ReviewRow | null): Ticket {
  const { result } = view;
  return {
    ...toListItem(view),
    createdAt: view.createdAt.toISOString(),
    run: view.run,
    body: result?.redactedBody ?? null,
    masked: { subject: result?.maskedSubject ?? [], body: result?.maskedBody ?? [] },
    piiCounts: result?.piiCounts ?? [],
    triage: result ? toTriage(result) : null,
    draft: result?.draft || null, // an erased one is empty
    cost: result ? toCost(result) : null,
    failure: view.failureCode === null ? null : { code: view.failureCode, detail: view.failureDetail ?? '' },
    review: review && { ...review, at: review.at.toISOString() },
    originalErasedAt: view.originalErasedAt?.toISOString() ?? null,
  };
}
