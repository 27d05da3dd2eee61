import { findPlaceholders, type MaskedSpan } from '@switchyard/domain';
import { previewLength, splitMaskedText } from './split-masked-text';

const email = (start: number, end: number): MaskedSpan => ({ type: 'EMAIL', start, end });
const phone = (start: number, end: number): MaskedSpan => ({ type: 'PHONE', start, end });
const drawn = (text: string, spans: MaskedSpan[]) =>
  splitMaskedText(text, spans).map((part) => (part.type ? `[${part.type}:${part.text}]` : part.text));

describe('splitMaskedText', () => {
  it('cuts at the spans, whatever their order', () => {
    expect(drawn('ask <EMAIL_1> or <PHONE_1>.', [phone(17, 26), email(4, 13)])).toEqual([
      'ask ',
      '[EMAIL:<EMAIL_1>]',
      ' or ',
      '[PHONE:<PHONE_1>]',
      '.',
    ]);
  });

  it('agrees with the placeholders that the domain finds', () => {
    const text = '<PERSON_1><PERSON_2> wrote <NOT_A_TYPE_1> to <EMAIL_1>';
    const parts = splitMaskedText(text, findPlaceholders(text));
    expect(parts.filter((part) => part.type).map((part) => part.text)).toEqual([
      '<PERSON_1>',
      '<PERSON_2>',
      '<EMAIL_1>',
    ]);
  });

  it('keeps the region of a span', () => {
    expect(splitMaskedText('ab', [{ ...phone(0, 1), region: 'UK' }])[0]?.region).toBe('UK');
  });

  it('is one plain part without spans and nothing for no text', () => {
    expect(drawn('plain', [])).toEqual(['plain']);
    expect(drawn('', [email(0, 3)])).toEqual([]);
  });

  it.each<[string, MaskedSpan[], string[]]>([
    ['overlapping', [email(0, 4), phone(2, 6)], ['[EMAIL:abcd]', '[PHONE:ef]', 'gh']],
    ['nested', [phone(2, 3), email(1, 6)], ['a', '[EMAIL:bcdef]', 'gh']],
    ['double', [email(1, 3), email(1, 3)], ['a', '[EMAIL:bc]', 'defgh']],
    ['beyond the end', [email(6, 99), phone(50, 60)], ['abcdef', '[EMAIL:gh]']],
    ['before the start', [email(-5, 2), phone(-9, -3)], ['[EMAIL:ab]', 'cdefgh']],
    ['empty, reversed or not a number', [email(2, 2), phone(5, 3), email(NaN, 4), phone(1, NaN)], ['abcdefgh']],
  ])('is safe with spans that are %s', (_name, spans, expected) => {
    expect(drawn('abcdefgh', spans)).toEqual(expected);
  });

  it('never loses or repeats a character, for any spans', () => {
    const text = 'Grüße 👩🏽‍🚀 <EMAIL_1> שלום\n<b>&amp;</b>';
    for (let seed = 1; seed < 400; seed++) {
      const spans = Array.from({ length: seed % 7 }, (_, i) => {
        const start = ((seed * 31 + i * 17) % 60) - 10;
        return email(start, start + (((seed + i) * 7) % 15) - 2);
      });
      const parts = splitMaskedText(text, spans);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }
  });
});

describe('previewLength', () => {
  const limits = { maxLength: 100, maxLines: 5 };

  it('is all of a short text, and of one hardly longer than the limit', () => {
    expect(previewLength('short', [], limits)).toBe(5);
    expect(previewLength('a'.repeat(110), [], limits)).toBe(110);
  });

  it('ends with a word where one is near, else at the limit', () => {
    const words = 'word '.repeat(100);
    expect(words.slice(0, previewLength(words, [], limits))).toMatch(/word$/);
    expect(previewLength('a'.repeat(500), [], limits)).toBe(100);
  });

  it('stops after the given number of lines', () => {
    expect(previewLength('ab\n'.repeat(40), [], limits)).toBe(14);
  });

  it('cuts neither a masked span nor a character', () => {
    expect(previewLength('a'.repeat(500), [email(95, 105)], limits)).toBe(95);
    expect(previewLength(`${'a'.repeat(99)}😀${'a'.repeat(400)}`, [], limits)).toBe(99);
  });
});
