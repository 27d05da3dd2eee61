import type { RedactedText, Taxonomy, TriageResult } from '@switchyard/domain';
import { PatternRedactor } from '@switchyard/pii';
import type { DraftRequest } from '../reply-drafter';

const redactor = new PatternRedactor();

const redacted = (text: string): RedactedText => {
  const [part] = redactor.redact({ parts: [text] }).parts;
  if (!part) throw new Error('the redactor gave back nothing');
  return part.text;
};

export const taxonomy: Taxonomy = {
  version: 1,
  industries: [{ id: 'bakery', label: 'Bakery', description: 'Bread and cakes.' }],
  categories: [
    {
      id: 'cake',
      label: 'Cake',
      description: 'Cakes to order.',
      industry: 'bakery',
      examples: [],
      reply: 'We bake to order.\n\n[de]\nwir backen auf Bestellung.\n\n[fr]\nNous faisons cela sur commande.',
    },
    { id: 'other', label: 'Other', description: 'The rest.', industry: null, examples: [], reply: '' },
  ],
};

const triage: TriageResult = {
  industry: 'bakery',
  category: 'cake',
  urgency: 'low',
  sentiment: 'neutral',
  language: 'en',
  summary: '',
  confidence: { category: 0.9, industry: 0.9, urgency: 0.9, sentiment: 0.9 },
  alternatives: [],
  engine: 'local',
  model: 'm',
  needsReview: false,
  reasons: [],
};

/** A request for a reply to a ticket written in clear. */
export const draftRequest = (body: string, changes: Partial<TriageResult> = {}, subject = ''): DraftRequest => ({
  subject: redacted(subject),
  body: redacted(body),
  triage: { ...triage, ...changes },
  taxonomy,
});
