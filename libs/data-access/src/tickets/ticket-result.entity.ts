import type {
  EngineName,
  MaskedSpan,
  PiiType,
  RedactedText,
  Region,
  ReviewReason,
  Sentiment,
  StepTiming,
  Urgency,
} from '@switchyard/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface PiiCount {
  type: PiiType;
  region: Region | null;
  count: number;
}

const real = { type: 'real' } as const;

/** What one run made of a ticket; one row per (ticket, run), written once. Never leaves this library. */
@Entity({ name: 'ticket_result' })
export class TicketResultEntity {
  @PrimaryColumn('uuid', { name: 'ticket_id' }) ticketId!: string;
  @PrimaryColumn('integer') run!: number;
  @Column('text', { name: 'redacted_subject' }) redactedSubject!: RedactedText;
  @Column('text', { name: 'redacted_body' }) redactedBody!: RedactedText;
  @Column('jsonb', { name: 'masked_subject' }) maskedSubject!: MaskedSpan[];
  @Column('jsonb', { name: 'masked_body' }) maskedBody!: MaskedSpan[];
  @Column('jsonb', { name: 'pii_counts' }) piiCounts!: PiiCount[];
  @Column('integer', { name: 'pii_items' }) piiItems!: number;
  @Column('integer', { name: 'taxonomy_version' }) taxonomyVersion!: number;
  @Column('text') industry!: string;
  @Column('text') category!: string;
  @Column('text') urgency!: Urgency;
  @Column('text') sentiment!: Sentiment;
  @Column('text') language!: string;
  @Column('text') summary!: string;
  @Column({ ...real, name: 'category_confidence' }) categoryConfidence!: number;
  @Column({ ...real, name: 'industry_confidence' }) industryConfidence!: number;
  @Column({ ...real, name: 'urgency_confidence' }) urgencyConfidence!: number;
  @Column({ ...real, name: 'sentiment_confidence' }) sentimentConfidence!: number;
  @Column('jsonb') alternatives!: { category: string; confidence: number }[];
  @Column('text') engine!: EngineName;
  @Column('text') model!: string;
  @Column('boolean', { name: 'needs_review' }) needsReview!: boolean;
  @Column('text', { array: true }) reasons!: ReviewReason[];
  @Column('text', { nullable: true }) draft!: RedactedText | null;
  /** Token counts are null when no language model was called. */
  @Column('integer', { name: 'prompt_tokens', nullable: true }) promptTokens!: number | null;
  @Column('integer', { name: 'completion_tokens', nullable: true }) completionTokens!: number | null;
  @Column('numeric', { name: 'cost_usd', nullable: true }) costUsd!: string | null;
  @Column('integer') attempts!: number;
  @Column('timestamptz', { name: 'enqueued_at' }) enqueuedAt!: Date;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'processed_at' }) processedAt!: Date;
  @Column('jsonb') steps!: StepTiming[];
}
