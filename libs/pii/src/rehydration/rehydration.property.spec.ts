import { neverRehydrated, piiTypes, type PiiType } from '@switchyard/domain';
import { PatternRedactor } from '../pattern-redactor';
import { dehydrate } from './dehydrate';
import { rehydrate } from './rehydrate';
import { vaultOf } from './vault';

const types = piiTypes.filter((type) => !(neverRehydrated as readonly PiiType[]).includes(type));

/** Small generator with a fixed seed, so that a failure can be seen again. */
function randomFrom(seed: number) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return { next, pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T };
}

const brackets = [
  ['<', '>'],
  ['\\<', '\\>'],
  ['&lt;', '&gt;'],
  ['[', ']'],
  ['{{', '}}'],
  ['＜', '＞'],
  ['%3C', '%3E'],
] as const;
const spacings = ['', ' ', '  ', '\u00a0'];
const joints = ['_', ' ', '-', '\\_'];
const casings = [
  (name: string) => name,
  (name: string) => name.toLowerCase(),
  (name: string) => name[0] + name.slice(1).toLowerCase(),
];
const words = [
  'Dear',
  'thank you',
  '1',
  ',',
  '.',
  '\n',
  '$&',
  '<b>',
  '</b>',
  '&',
  'person',
  '12',
  '[see below]',
  'é',
  '🚂',
  '$1',
];
const people = ['Anna Gruber', 'José Álvarez', 'Priya Sharma', "Siobhán O'Neill"];

describe('rehydration', () => {
  it('finds placeholders whatever was done to them, and nothing else', () => {
    const { next, pick } = randomFrom(7);
    for (let round = 0; round < 3_000; round += 1) {
      const vault: Record<string, string> = {};
      const [sent, expected]: [string[], string[]] = [[], []];
      for (let piece = 0; piece < 12; piece += 1) {
        if (next() < 0.5) {
          const word = pick(words);
          sent.push(word);
          expected.push(word);
          continue;
        }
        const type = pick(types);
        const number = 1 + Math.floor(next() * 30);
        const value = `${pick(people)} $& ${number}`;
        const [open, close] = pick(brackets);
        const space = pick(spacings);
        const joint = pick(joints);
        vault[`<${type}_${number}>`] = value;
        sent.push(`${open}${space}${pick(casings)(type).replaceAll('_', joint)}${joint}${number}${space}${close}`);
        expected.push(`<${type}_${number}>`);
      }
      // A later piece may have given the same placeholder another value.
      const text = expected.map((piece) => vault[piece] ?? piece).join('|');
      expect(rehydrate(sent.join('|'), vault, types)).toEqual({ text, unknown: [] });
    }
  });

  it('gives back what the redactor took', () => {
    const { pick, next } = randomFrom(11);
    const redactor = new PatternRedactor({ timeBudgetMs: 60_000 });
    for (let round = 0; round < 200; round += 1) {
      const name = pick(people);
      const original = `My name is ${name}, write to ${name.split(' ')[0]?.toLowerCase()}${round}@example.org or call +49 30 ${1_000_000 + Math.floor(next() * 8_999_999)}.`;
      const known = { names: [name] };
      const [part] = redactor.redact({ parts: [original], known }).parts;
      if (!part) throw new Error('no part');
      const vault = vaultOf([{ original, entities: part.entities }]);
      expect(Object.keys(vault).length).toBeGreaterThanOrEqual(2);
      expect(rehydrate(part.text, vault, types)).toEqual({ text: original, unknown: [] });
      expect(rehydrate(dehydrate(original, vault), vault, types).text).toBe(original);
    }
  });
});
