import type { Taxonomy } from '@switchyard/domain';
import text from './default-taxonomy.yaml';
import { parseTaxonomy } from './parse-taxonomy';

/** The taxonomy a new installation starts with (version 1); a fresh copy each time. */
export function defaultTaxonomy(): Taxonomy {
  return parseTaxonomy(text);
}
