import { commonTopLevelDomains } from '../document/top-level-domains';
import { emailRecogniser } from './email.recogniser';
import type { Recogniser } from './recogniser';

const id = 'spelled-out-email';
/** Words before "at host dot com" that belong to the sentence. */
const sentenceWords = new Set(
  (
    'me us him her them it is are was look looking looked here there online mail email e-mail contact support-at sign signed log ' +
    'login logged account accounts address work works working based available found hosted and or the order buy bought shop ' +
    'this that visit see seen try located posted registered arrived store up in on out'
  ).split(' '),
);

/** Addresses written in words or with spaces (`name [at] host dot com`); reads the view in which they are put together. */
export const spelledOutEmailRecogniser: Recogniser = {
  id,
  types: ['EMAIL'],
  find(doc, emit) {
    emailRecogniser.find(doc, (candidate) => {
      const { start, end, canonical } = candidate;
      const original = doc.view.original(start, end);
      // Nothing was put together: the plain address has been found as it stands.
      if (original.end - original.start === end - start) return;
      const local = canonical.slice(0, canonical.lastIndexOf('@'));
      const topLevel = canonical.slice(canonical.lastIndexOf('.') + 1);
      if (local.length < 2 || sentenceWords.has(local) || !commonTopLevelDomains.has(topLevel)) return;
      emit({ ...candidate, score: 0.85, evidence: { recogniser: id } });
    });
  },
};
