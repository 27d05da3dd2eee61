import { Injectable } from '@nestjs/common';
import { TaxonomyVersions } from '@switchyard/data-access';
import type { Taxonomy } from '@switchyard/domain';

const maxAgeMs = 1_000;

/** The taxonomy in force, read again when older than a second. */
@Injectable()
export class CurrentTaxonomy {
  private readAt = -Infinity;
  private reading: Promise<Taxonomy> | null = null;

  constructor(private readonly versions: TaxonomyVersions) {}

  get(): Promise<Taxonomy> {
    const now = performance.now();
    if (!this.reading || now - this.readAt > maxAgeMs) {
      this.readAt = now;
      this.reading = this.versions.current();
      this.reading.catch(() => (this.reading = null));
    }
    return this.reading;
  }
}
