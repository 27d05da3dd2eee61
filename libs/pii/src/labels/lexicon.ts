import type { LexiconEntry } from './concepts';
import { accessLexicon } from './lexicon.access';
import { contactLexicon } from './lexicon.contact';
import { identityLexicon } from './lexicon.identity';
import { otherNumberPhrases } from './lexicon.other';
import { paymentLexicon } from './lexicon.payment';

/**
 * Phrases that name a value, in English, German, French, Spanish, Italian, Dutch, Polish, Portuguese and Hindi. One
 * phrase may name several concepts; the form of the value then decides.
 */
export const lexicon: readonly LexiconEntry[] = [
  { concept: 'other', weight: 1, phrases: otherNumberPhrases },
  ...contactLexicon,
  ...paymentLexicon,
  ...identityLexicon,
  ...accessLexicon,
];

export type { LabelConcept } from './concepts';
