import type { Taxonomy } from '@switchyard/domain';
import type { Ranked } from './linear-head';

/**
 * The industry of the likeliest category, or the industry head's own choice where that category fits any.
 * The confidence is the industry's whole probability: that of its categories, and its share of those that fit any.
 */
export function chooseIndustry(
  taxonomy: Taxonomy,
  categories: readonly Ranked<string>[],
  industries: readonly Ranked<string>[],
): { label: string; probability: number } {
  const industryOf = new Map(taxonomy.categories.map(({ id, industry }) => [id, industry]));
  const label = industryOf.get(categories[0]?.label ?? '') ?? industries[0]?.label ?? '';
  const ownShare = industries.find((industry) => industry.label === label)?.probability ?? 0;
  const probability = categories.reduce((sum, category) => {
    const industry = industryOf.get(category.label) ?? null;
    if (industry === null) return sum + category.probability * ownShare;
    return industry === label ? sum + category.probability : sum;
  }, 0);
  return { label, probability: Math.min(1, probability) };
}
