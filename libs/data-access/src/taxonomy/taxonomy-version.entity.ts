import type { Taxonomy } from '@switchyard/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the taxonomy, as it was in force. Never leaves this library. */
@Entity({ name: 'taxonomy_version' })
export class TaxonomyVersionEntity {
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') taxonomy!: Taxonomy;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
