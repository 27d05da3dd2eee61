import type { TaxonomyLabels } from '../taxonomy-labels';
import { dateTime, sentenceCase } from '../../shared/words';
import { engineName, languageName, percent } from '../words';
import { ticketFilterNames, type TicketFilterName, type TicketFilters } from './ticket-filters';

/** A filter in force, in words. */
export interface FilterChip {
  name: TicketFilterName;
  label: string;
  value: string;
}

type Labels = Pick<TaxonomyLabels, 'category' | 'industry'>;
type Wording<N extends TicketFilterName> = (value: NonNullable<TicketFilters[N]>, labels: Labels) => [string, string];

const wordings: { [N in TicketFilterName]: Wording<N> } = {
  status: (value) => ['Status', sentenceCase(value)],
  category: (value, labels) => ['Category', labels.category(value)],
  industry: (value, labels) => ['Industry', labels.industry(value)],
  urgency: (value) => ['Urgency', sentenceCase(value)],
  sentiment: (value) => ['Sentiment', sentenceCase(value)],
  region: (value) => ['Region', value],
  language: (value) => ['Language', languageName(value)],
  engine: (value) => ['Engine', engineName(value)],
  minConfidence: (value) => ['Confidence', `at least ${percent(value)}`],
  maxConfidence: (value) => ['Confidence', `at most ${percent(value)}`],
  hasPii: (value) => ['Personal data', value ? 'found' : 'none found'],
  from: (value) => ['Received', `from ${dateTime(value)}`],
  to: (value) => ['Received', `before ${dateTime(value)}`],
  q: (value) => ['Text', `“${value}”`],
};

/** The filters in force in words, in the order in which the filter panel has them. */
export function filterChips(filters: TicketFilters, labels: Labels): FilterChip[] {
  const chip = <N extends TicketFilterName>(name: N): FilterChip[] => {
    const value = filters[name];
    const describe: Wording<N> = wordings[name];
    if (value === undefined) return [];
    const [label, text] = describe(value, labels);
    return [{ name, label, value: text }];
  };
  return ticketFilterNames.flatMap((name) => chip(name));
}
