import { parse } from 'yaml';
import { z } from 'zod';
import text from './concepts.yaml';

const weightOfMentions = [0, 0.6, 0.8, 0.9, 1];
const maxPhraseLength = 3;
const minStemLength = 3;

const groups = Object.values(z.record(z.string(), z.string()).parse(parse(text)));
/** Number of features that `readConcepts` gives. */
export const conceptCount = groups.length;

/** Groups by whole word or phrase, and by the beginning of a word. */
const whole = new Map<string, number[]>();
const stems = new Map<string, number[]>();
groups.forEach((list, group) => {
  for (const entry of list.split(',').map((word) => word.trim())) {
    const target = entry.endsWith('*') ? stems : whole;
    const key = entry.replace('*', '');
    target.set(key, [...(target.get(key) ?? []), group]);
  }
});
const longestStem = Math.max(...[...stems.keys()].map((stem) => stem.length));
const phraseStarts = new Set([...whole.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]));

/** How much each group of meaning shows in a text, 0..1; takes words as `featureWords` gives them. */
export function readConcepts(words: readonly string[]): number[] {
  const mentions = new Array<number>(conceptCount).fill(0);
  const count = (found: readonly number[] = []) => {
    for (const group of found) mentions[group] = (mentions[group] ?? 0) + 1;
  };
  words.forEach((word, at) => {
    count(whole.get(word));
    const longest = Math.min(word.length, longestStem);
    for (let length = minStemLength; length <= longest; length++) count(stems.get(word.slice(0, length)));
    if (!phraseStarts.has(word)) return;
    for (let length = 2; length <= maxPhraseLength; length++) count(whole.get(words.slice(at, at + length).join(' ')));
  });
  return mentions.map((times) => weightOfMentions[times] ?? 1);
}
