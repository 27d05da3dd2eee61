import { eld } from 'eld/extrasmall';

const maxLength = 2_000;
const minLetters = 10;
const shortLetters = 40;
/** Short texts are full of English technical words and look like anything; likely languages get a start there. */
const englishBonus = 0.2;
const expectedBonus = 0.1;
const minGap = 0.02;
/** Things that are no language: placeholders, links, addresses, code, mentions of files and numbers. */
const noise =
  /```[\s\S]{0,2000}?```|`[^`\n]{1,200}`|<[A-Z_]{2,20}_\d{1,4}>|\bhttps?:\/\/\S{1,300}|\bwww\.\S{1,200}|\S{1,64}@\S{1,100}|\S{0,40}[\\/{}[\]=;_#]\S{0,40}|\d+/g;

/**
 * Language of a text as ISO 639-1, or `und` when it is too short or too mixed to say.
 * `expected` are languages that are likelier than others; they only matter for short texts.
 */
export function detectLanguage(text: string, expected: ReadonlySet<string>): string {
  const words = text.slice(0, maxLength).replace(noise, ' ').replace(/\s+/g, ' ').trim();
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < minLetters) return 'und';
  const found = eld.detect(words);
  if (letters >= shortLetters) return found.language !== '' && found.isReliable() ? found.language : 'und';
  const [first, second] = Object.entries(found.getScores())
    .map(([language, score]) => ({ language, score: score + bonus(language, expected) }))
    .sort((a, b) => b.score - a.score);
  return first && first.score - (second?.score ?? 0) >= minGap ? first.language : 'und';
}

function bonus(language: string, expected: ReadonlySet<string>): number {
  if (!expected.has(language)) return 0;
  return language === 'en' ? englishBonus : expectedBonus;
}
