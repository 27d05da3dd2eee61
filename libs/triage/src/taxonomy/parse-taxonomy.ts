import { taxonomySchema } from '@switchyard/contracts';
import type { Taxonomy } from '@switchyard/domain';
import { parse } from 'yaml';

/** Reads a taxonomy from YAML text. Throws an Error that says what is wrong, as `checkTaxonomy` does. */
export function parseTaxonomy(yamlText: string): Taxonomy {
  return checkTaxonomy(parse(yamlText));
}

/**
 * Makes sure that a value is a taxonomy. Throws an Error that names what is wrong: not of the agreed shape, an id given
 * twice, or a category of an industry that does not exist.
 */
export function checkTaxonomy(value: unknown): Taxonomy {
  const taxonomy = taxonomySchema.parse(value);
  const industries = uniqueIds('industry', taxonomy.industries);
  uniqueIds('category', taxonomy.categories);
  for (const { id, industry } of taxonomy.categories) {
    if (industry !== null && !industries.has(industry)) {
      throw new Error(`category "${id}" belongs to the industry "${industry}", which does not exist`);
    }
  }
  return taxonomy;
}

function uniqueIds(kind: string, items: readonly { id: string }[]): Set<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) throw new Error(`the ${kind} id "${id}" is given twice`);
    ids.add(id);
  }
  return ids;
}
