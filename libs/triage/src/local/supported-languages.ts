import type { Taxonomy } from '@switchyard/domain';
import { detectLanguage } from './language';

/** A language counts as taught when at least this share of the categories has an example in it. */
const minShare = 0.3;
const none: ReadonlySet<string> = new Set();

/** Languages (ISO 639-1) in which a taxonomy has enough written examples to be trusted. Yields between categories. */
export function* supportedLanguages({ categories }: Taxonomy): Generator<void, ReadonlySet<string>> {
  const taught = new Map<string, number>();
  for (const { description, examples } of categories) {
    for (const language of new Set([description, ...examples].map((text) => detectLanguage(text, none)))) {
      taught.set(language, (taught.get(language) ?? 0) + 1);
    }
    yield;
  }
  taught.delete('und');
  const enough = [...taught].filter(([, count]) => count >= categories.length * minShare);
  return new Set(enough.map(([language]) => language));
}
