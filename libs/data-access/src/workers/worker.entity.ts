import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A worker process that has reported itself. Never leaves this library. */
@Entity({ name: 'worker' })
export class WorkerEntity {
  @PrimaryColumn('text') name!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
  @Column('integer') concurrency!: number;
  @Column('jsonb', { nullable: true }) metrics!: object | null;
}
