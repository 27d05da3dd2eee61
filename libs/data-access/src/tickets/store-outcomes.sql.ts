import { channels } from '../events/channels';
import { storableText } from './storable-text';
import type { TicketOutcome } from './ticket-outcome';

const resultColumns = `
  redacted_subject, redacted_body, masked_subject, masked_body, pii_counts, pii_items, taxonomy_version, industry,
  category, urgency, sentiment, language, summary, category_confidence, industry_confidence, urgency_confidence,
  sentiment_confidence, alternatives, engine, model, needs_review, reasons, draft, prompt_tokens, completion_tokens,
  cost_usd, attempts, enqueued_at, started_at, steps, sealed_vault, searched_whole`;

/**
 * Ends many runs at once: the ticket's state, its result and its event. $1 is a JSON array of `OutcomeRow`.
 * Tickets are locked in the order of their ids, so that two batches cannot wait for each other.
 */
export const storeOutcomes = `
  WITH input AS (
    SELECT i.* FROM jsonb_populate_recordset(NULL::ticket_result, $1::jsonb) i
  ), locked AS MATERIALIZED (
    SELECT t.id, t.run FROM ticket t JOIN input i ON t.id = i.ticket_id AND t.run = i.run
    WHERE t.status IN ('queued', 'processing')
    ORDER BY t.id FOR UPDATE OF t
  ), ended AS (
    UPDATE ticket t
    SET status = CASE WHEN i.needs_review THEN 'needs-review' ELSE 'processed' END,
        failure_code = NULL, failure_detail = NULL
    FROM locked l JOIN input i ON i.ticket_id = l.id AND i.run = l.run
    WHERE t.id = l.id
    RETURNING t.id, t.run, t.source, t.region, clock_timestamp() AS at
  ), stored AS (
    INSERT INTO ticket_result (ticket_id, run, processed_at, ${resultColumns})
    SELECT e.id, e.run, e.at, ${resultColumns} FROM ended e JOIN input i ON i.ticket_id = e.id AND i.run = e.run
    RETURNING *
  ), logged AS (
    INSERT INTO ticket_event (ticket_id, run, type, at, data)
    SELECT s.ticket_id, s.run, CASE WHEN s.needs_review THEN 'ticket.needs-review' ELSE 'ticket.processed' END,
           s.processed_at,
           jsonb_strip_nulls(jsonb_build_object(
             'category', s.category, 'industry', s.industry, 'urgency', s.urgency, 'sentiment', s.sentiment,
             'language', s.language, 'confidence', round(s.category_confidence::numeric, 4), 'engine', s.engine,
             'piiItems', s.pii_items, 'reasons', to_jsonb(s.reasons), 'source', e.source, 'region', e.region))
    FROM stored s JOIN ended e ON e.id = s.ticket_id
    RETURNING seq
  )
  SELECT count(*)::integer AS ended, (SELECT pg_notify('${channels.events}', '') FROM logged LIMIT 1) FROM stored`;

/** A row of `ticket_result` as JSON; the database sets `processed_at`. */
export const toOutcomeRow = (outcome: TicketOutcome) => ({
  ticket_id: outcome.ticketId,
  run: outcome.run,
  redacted_subject: storableText(outcome.redactedSubject),
  redacted_body: storableText(outcome.redactedBody),
  masked_subject: outcome.maskedSubject,
  masked_body: outcome.maskedBody,
  pii_counts: outcome.piiCounts,
  pii_items: outcome.piiCounts.reduce((sum, { count }) => sum + count, 0),
  taxonomy_version: outcome.taxonomyVersion,
  industry: outcome.triage.industry,
  category: outcome.triage.category,
  urgency: outcome.triage.urgency,
  sentiment: outcome.triage.sentiment,
  language: outcome.triage.language,
  summary: storableText(outcome.triage.summary),
  category_confidence: outcome.triage.confidence.category,
  industry_confidence: outcome.triage.confidence.industry,
  urgency_confidence: outcome.triage.confidence.urgency,
  sentiment_confidence: outcome.triage.confidence.sentiment,
  alternatives: outcome.triage.alternatives,
  engine: outcome.triage.engine,
  model: outcome.triage.model,
  needs_review: outcome.triage.needsReview,
  reasons: outcome.triage.reasons,
  draft: outcome.draft === null ? null : storableText(outcome.draft),
  prompt_tokens: outcome.usage?.promptTokens ?? null,
  completion_tokens: outcome.usage?.completionTokens ?? null,
  cost_usd: outcome.usage?.costUsd ?? null,
  attempts: outcome.attempts,
  enqueued_at: outcome.enqueuedAt.toISOString(),
  started_at: outcome.startedAt.toISOString(),
  steps: outcome.steps,
  sealed_vault: outcome.sealedVault && `\\x${outcome.sealedVault.toString('hex')}`,
  searched_whole: outcome.searchedWhole,
});
