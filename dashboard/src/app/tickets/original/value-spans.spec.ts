import { valueSpans } from './value-spans';

const ed = { placeholder: '<PERSON_1>', type: 'PERSON' as const, value: 'Ed' };
const edward = { placeholder: '<PERSON_2>', type: 'PERSON' as const, value: 'Ed Wells' };
const mail = { placeholder: '<EMAIL_1>', type: 'EMAIL' as const, value: 'ed+a(b)@example.com' };
const marked = (text: string, ...values: Parameters<typeof valueSpans>[1]) =>
  valueSpans(text, values).map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);

describe('valueSpans', () => {
  it('finds every value, the longest first, whatever its letters’ case', () => {
    expect(marked('Ed Wells, ED, ED+A(B)@example.com', ed, edward, mail)).toEqual([
      'PERSON:Ed Wells',
      'PERSON:ED',
      'EMAIL:ED+A(B)@example.com',
    ]);
  });

  it('finds no value inside a word, except where words have no spaces', () => {
    expect(marked('Edited by Ed2, éd', ed)).toEqual([]);
    expect(marked('田中さんへ', { ...ed, value: '田中' })).toEqual(['PERSON:田中']);
  });

  it('finds nothing without values, nor an empty one', () => {
    expect(marked('Ed')).toEqual([]);
    expect(marked('Ed', { ...ed, value: '' })).toEqual([]);
  });

  it('takes a value of pattern characters for what it is', () => {
    expect(marked('a.*[b] axxb', { ...ed, value: 'a.*[b]' })).toEqual(['PERSON:a.*[b]']);
  });
});
