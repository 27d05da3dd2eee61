import type { Region, TicketStatus } from '@switchyard/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A ticket: where it came from, its sealed text and where it stands. Never leaves this library. */
@Entity({ name: 'ticket' })
export class TicketEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') source!: string;
  @Column('text', { name: 'external_id', nullable: true }) externalId!: string | null;
  @Column('bytea', { name: 'idempotency_key', nullable: true, select: false }) idempotencyKey!: Buffer | null;
  @Column('text', { nullable: true }) channel!: string | null;
  @Column('text', { nullable: true }) region!: Region | null;
  @Column('text', { name: 'stated_language', nullable: true }) statedLanguage!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('bytea', { name: 'sealed_text', select: false }) sealedText!: Buffer;
  @Column('timestamptz', { name: 'original_erased_at', nullable: true }) originalErasedAt!: Date | null;
  @Column('text') status!: TicketStatus;
  @Column('integer') run!: number;
  @Column('timestamptz', { name: 'enqueued_at' }) enqueuedAt!: Date;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('text', { name: 'failure_code', nullable: true }) failureCode!: string | null;
  @Column('text', { name: 'failure_detail', nullable: true }) failureDetail!: string | null;
}
