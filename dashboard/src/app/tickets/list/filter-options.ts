import { engines, regions, sentiments, ticketStatuses, urgencies } from '@switchyard/domain';
import type { TaxonomyLabels } from '../taxonomy-labels';
import { sentenceCase } from '../../shared/words';
import { engineName, languageName } from '../words';
import type { TicketFilterName } from './ticket-filters';

export interface FilterOption {
  value: string;
  label: string;
}

/** A filter that is one of a few values; `name` is also its query parameter. */
export interface FilterChoice {
  name: TicketFilterName;
  label: string;
  options: readonly FilterOption[];
}

// The languages most support desks meet; any other one can stand in the address.
const languages =
  'ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sv th tl tr uk ur vi zh und';

const named = (values: readonly string[], name: (value: string) => string): FilterOption[] =>
  values.map((value) => ({ value, label: name(value) }));

const languageOptions = named(languages.split(' '), languageName).sort((a, b) => a.label.localeCompare(b.label));

/** Every filter that is a choice, in the order of the panel; categories and industries as the taxonomy has them. */
export function filterChoices(labels: Pick<TaxonomyLabels, 'categories' | 'industries'>): FilterChoice[] {
  const taxonomyOptions = (entries: readonly { id: string; label: string }[]) =>
    entries.map(({ id, label }) => ({ value: id, label })).sort((a, b) => a.label.localeCompare(b.label));
  return [
    { name: 'status', label: 'Status', options: named(ticketStatuses, sentenceCase) },
    { name: 'category', label: 'Category', options: taxonomyOptions(labels.categories()) },
    { name: 'industry', label: 'Industry', options: taxonomyOptions(labels.industries()) },
    { name: 'urgency', label: 'Urgency', options: named(urgencies, sentenceCase) },
    { name: 'sentiment', label: 'Sentiment', options: named(sentiments, sentenceCase) },
    { name: 'region', label: 'Region', options: named(regions, (region) => region) },
    { name: 'language', label: 'Language', options: languageOptions },
    { name: 'engine', label: 'Engine', options: named(engines, engineName) },
    {
      name: 'hasPii',
      label: 'Personal data',
      options: [
        { value: 'true', label: 'Found' },
        { value: 'false', label: 'None found' },
      ],
    },
  ];
}
