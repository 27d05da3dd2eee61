import type { RedactedText, Taxonomy } from '@switchyard/domain';
import { PatternRedactor } from '@switchyard/pii';
import type { TriageRequest } from '../triage-engine';

const redactor = new PatternRedactor();

export const redacted = (text: string): RedactedText => {
  const [part] = redactor.redact({ parts: [text] }).parts;
  if (!part) throw new Error('the redactor gave back nothing');
  return part.text;
};

/** A request for triage of a ticket written in clear. */
export const requestFor = (taxonomy: Taxonomy, subject: string, body: string): TriageRequest => ({
  subject: redacted(subject),
  body: redacted(body),
  region: null,
  taxonomy,
});

/** Two categories of one industry and one that fits any, with a few examples; made for specs of what goes around engines. */
export const smallTaxonomy: Taxonomy = {
  version: 7,
  industries: [
    { id: 'library', label: 'Library', description: 'Books, loans, reading room.' },
    { id: 'bakery', label: 'Bakery', description: 'Bread, rolls, cakes.' },
  ],
  categories: [
    {
      id: 'loan',
      label: 'Loan',
      description: 'Borrowing and giving back books.',
      industry: 'library',
      examples: ['I want to borrow a novel.', 'How long may I keep the book?', 'The book is overdue, what is the fee?'],
      reply: 'You may keep a book for four weeks.',
    },
    {
      id: 'cake',
      label: 'Cake',
      description: 'Cakes to order.',
      industry: 'bakery',
      examples: ['Please bake a birthday cake.', 'Is the chocolate cake vegan?', 'The cake was dry.'],
      reply: 'We bake to order.',
    },
    {
      id: 'hours',
      label: 'Opening hours',
      description: 'When doors are open.',
      industry: null,
      examples: ['When do you open on Sunday?', 'Are you closed over Easter?', 'Until when are you open today?'],
      reply: 'We are open every day.',
    },
  ],
};
