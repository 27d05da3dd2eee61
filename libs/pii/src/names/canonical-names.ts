import type { Sentence } from './features';
import type { FoundName } from './merge-names';

/**
 * One form for each person: a single word takes the form of the only longer name that it opens or closes, so that
 * `Jane` and `Jane Doe` are one person.
 */
export function canonicalNames(sentence: Sentence, names: readonly FoundName[]): string[] {
  const forms = names.map(({ first, last }) =>
    sentence.tokens
      .slice(first, last)
      .map(({ folded }) => folded)
      .join(' '),
  );
  const longer = new Map<string, string | null>();
  forms.forEach((form, index) => {
    const words = form.split(' ');
    if (words.length < 2 || (names[index]?.score ?? 0) < 0.5) return;
    for (const word of [words[0] ?? '', words.at(-1) ?? '']) {
      const known = longer.get(word);
      longer.set(word, known === undefined || known === form ? form : null);
    }
  });
  return forms.map((form) => longer.get(form) ?? form);
}
