import type { Recogniser } from '../recogniser';
import { notValues } from './not-values';
import { tiedValue } from './tied-value';

const id = 'password';
const lineEnd = /^[.,;!?)\]]{0,3}[ \t]*(?:\n|\r|$)/;
const kinds = [/\p{Ll}/u, /.\p{Lu}/u, /[0-9]/, /[^\p{L}\p{N}'’-]/u];

/** Whether a word is no word of a sentence: it mixes letters with digits, signs or capitals inside. */
function looksChosen(text: string): boolean {
  return kinds.filter((kind) => kind.test(text)).length >= 2 || /^[0-9]{4,}$/.test(text);
}

/** Passwords after their label. */
export const passwordRecogniser: Recogniser = {
  id,
  types: ['PASSWORD'],
  find(doc, emit) {
    if (!doc.hasLabel('password')) return;
    for (const label of doc.labels) {
      if (label.concept !== 'password') continue;
      doc.budget.check();
      const found = tiedValue(doc.text, label.end);
      if (!found || found.text.length < 3) continue;
      const { text, start, end, tie } = found;
      // After a colon a plain word counts only if nothing follows it on its line: "Password: reset does not work".
      const alone = tie === 'sign' && lineEnd.test(doc.text.slice(end, end + 8));
      const said = notValues.has(text.toLowerCase().replace(/[.,;:!?…]+$/, ''));
      if (said || !(tie === 'quoted' || looksChosen(text) || alone)) continue;
      const evidence = { recogniser: id, label: label.phrase };
      emit({ start, end, type: 'PASSWORD', score: 0.85, canonical: text, evidence });
    }
  },
};
