import type { Recogniser } from './recogniser';

const id = 'password';
/** What may tie the label to its value; the first form is explicit, the second one is prose. */
const tie =
  /(?:[ \t]{0,3}(?<explicit>[:=]{1,2}>?|->)\s{0,3}|[ \t]{1,3}(?:is|was|are|ist|lautet|war|est|es|è|é|to|jest|:)[ \t]{1,3}:?[ \t]{0,2}|[ \t]{0,2}(?=["'`])|[ \t]{0,2}\()/iuy;
const value = /(?:"([^"\n\uFFFC]{3,64})"|'([^'\n\uFFFC]{3,64})'|`([^`\n\uFFFC]{3,64})`|([^\s"'`<>\uFFFC]{3,64}))/uy;
const closing = /[.,;)\]]+$/;
const credentials = /:\/\/[^\s/@:\uFFFC]{1,64}:(?<value>[^\s/@\uFFFC]{1,128})@/gu;

/** Whether a word is no word of a sentence: it mixes letters with digits, signs or capitals inside. */
function looksChosen(text: string): boolean {
  const kinds = [/\p{Ll}/u, /.\p{Lu}/u, /[0-9]/, /[^\p{L}\p{N}'’-]/u].filter((kind) => kind.test(text)).length;
  return kinds >= 2 || /^[0-9]{4,}$/.test(text);
}

/** Passwords after their label, and those inside a URL. */
export const passwordRecogniser: Recogniser = {
  id,
  types: ['PASSWORD'],
  find(doc, emit) {
    for (const match of doc.text.matchAll(credentials)) {
      const secret = match.groups?.['value'] ?? '';
      const end = match.index + match[0].length - 1;
      const start = end - secret.length;
      emit({ start, end, type: 'PASSWORD', score: 0.97, canonical: secret, evidence: { recogniser: id } });
    }
    for (const label of doc.labels) {
      if (label.concept !== 'password') continue;
      doc.budget.check();
      tie.lastIndex = label.end;
      const tied = tie.exec(doc.text);
      if (!tied) continue;
      value.lastIndex = tie.lastIndex;
      const found = value.exec(doc.text);
      if (!found) continue;
      const quoted = found[1] ?? found[2] ?? found[3];
      const secret = quoted ?? (found[4] ?? '').replace(closing, '');
      const start = found.index + (quoted === undefined ? 0 : 1);
      const end = start + secret.length;
      // After a colon a plain word counts only if nothing follows it on its line: "Password: reset does not work".
      const alone =
        tied.groups?.['explicit'] !== undefined &&
        /^[.,;!?)\]]{0,3}[ \t]*(?:\n|\r|$)/.test(doc.text.slice(end, end + 8));
      if (secret.length < 3 || !(quoted !== undefined || looksChosen(secret) || alone)) continue;
      emit({
        start,
        end,
        type: 'PASSWORD',
        score: 0.85,
        canonical: secret,
        evidence: { recogniser: id, label: label.phrase },
      });
    }
  },
};
