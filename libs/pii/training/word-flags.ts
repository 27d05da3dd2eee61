import { join } from 'node:path';
import { fold } from '../src/document/words';
import { lexicon } from '../src/labels/lexicon';
import { cuePhrases } from '../src/names/cue-phrases';
import { wordFlags } from '../src/names/lexicon-flags';
import { shapes, tokensOf } from '../src/names/tokens';
import { type NameList, readWordFile } from './name-lists';

/** Words of the scripts that the lists cover. */
const readable = /^[\p{Script=Latin}'-]{2,20}$/u;
/** Locales whose first names are often everyday words of other languages. */
const skippedLocales = new Set(['vi', 'ku_ckb', 'dv', 'eo', 'en_AU_ocker', 'ja', 'ko', 'zh_CN', 'zh_TW', 'th']);

/** How often each word of the texts stands in lower case, and how often at all. */
function caseCounts(texts: readonly string[]): Map<string, { low: number; all: number }> {
  const counts = new Map<string, { low: number; all: number }>();
  for (const text of texts) {
    for (const { folded, shape } of tokensOf(text)) {
      if (folded === '') continue;
      const count = counts.get(folded) ?? { low: 0, all: 0 };
      count.all += 1;
      if (shape === shapes.lower) count.low += 1;
      counts.set(folded, count);
    }
  }
  return counts;
}

/** Flags of every word that the lists or the texts know, by its folded form. */
export function collectWordFlags(
  wordFolder: string,
  lists: ReadonlyMap<string, NameList>,
  commonWords: readonly string[],
  texts: readonly string[],
): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (word: string, flag: number) => {
    const folded = fold(word);
    flags.set(folded, (flags.get(folded) ?? 0) | flag);
  };
  const addNames = (names: readonly string[], flag: number) => {
    for (const name of names) {
      for (const part of name.split(' ')) if (readable.test(part) && /^\P{Ll}/u.test(part)) add(part, flag);
    }
  };
  for (const [locale, { first, last, cities }] of lists) {
    if (skippedLocales.has(locale)) continue;
    addNames(first, wordFlags.first);
    addNames(last, wordFlags.last);
    if (!['hu', 'he', 'ru', 'en_IN', 'bn_BD'].includes(locale)) {
      for (const city of cities) if (readable.test(city)) add(city, wordFlags.place);
    }
  }
  const files = {
    first: wordFlags.first,
    last: wordFlags.last,
    places: wordFlags.place,
    things: wordFlags.thing,
  } as const;
  for (const [name, flag] of Object.entries(files)) {
    for (const word of readWordFile(join(wordFolder, `${name}.txt`)))
      for (const part of word.split('-')) add(part, flag);
  }
  for (const word of readWordFile(join(wordFolder, 'common.txt'))) add(word, wordFlags.common);
  for (const word of commonWords) {
    if (!/^\p{L}{2,20}$/u.test(word) || !/\p{Script=Latin}/u.test(word)) continue;
    add(word, wordFlags.common);
  }
  for (const [word, { low, all }] of caseCounts(texts)) {
    if (low >= 2 && low / all > 0.6 && readable.test(word)) add(word, wordFlags.common);
  }
  // Words that announce a value are never part of it.
  for (const phrase of [...Object.values(cuePhrases).flat(), ...lexicon.flatMap(({ phrases }) => phrases)]) {
    for (const word of phrase.split(/[^\p{L}]+/u)) if (word.length > 2) add(word, wordFlags.common);
  }
  for (const word of readWordFile(join(wordFolder, 'particles.txt'))) add(word, wordFlags.particle);
  for (const word of readWordFile(join(wordFolder, 'titles.txt'))) add(word, wordFlags.title);
  return flags;
}

/** The word list as text: a line for each set of flags, with the number of the set and its words in order. */
export function wordListText(flags: ReadonlyMap<string, number>): string {
  const groups = new Map<number, string[]>();
  const groupOf = (set: number) => groups.get(set) ?? groups.set(set, []).get(set) ?? [];
  for (const [word, set] of flags) groupOf(set).push(word);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([set, words]) => [set, ...words.sort()].join(' '))
    .join('\n');
}
