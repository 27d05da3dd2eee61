import { dehydrate } from './dehydrate';
import { vaultOf } from './vault';

const vault = {
  '<PERSON_1>': 'Anna Gruber',
  '<PERSON_2>': 'Will',
  '<EMAIL_1>': 'Anna@Example.org',
  '<PHONE_1>': '+49 30 123456',
  '<CVV_1>': '123',
  '<CREDIT_CARD_1>': '4111 1111 1111 1111',
  '<USERNAME_1>': 'PERSON',
};

describe('dehydrate', () => {
  it.each([
    ['Dear Anna Gruber,', 'Dear <PERSON_1>,'],
    ['DEAR ANNA GRUBER', 'DEAR <PERSON_1>'],
    ['Will, we will look', '<PERSON_2>, we will look'],
    ['Willing', 'Willing'],
    ['anna@example.org.', '<EMAIL_1>.'],
    ['call +49 30 123456!', 'call <PHONE_1>!'],
    ['card 4111 1111 1111 1111', 'card <CREDIT_CARD_1>'],
    ['order 123', 'order 123'],
    ['<PERSON_1> and [person_2]', '<PERSON_1> and <PERSON_2>'],
    ['<PERSON_7>', '<PERSON_7>'],
    ['İ ANNA Gruber', 'İ <PERSON_1>'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(dehydrate(text, vault)).toBe(expected);
  });
});

describe('vaultOf', () => {
  it('keeps the first spelling of each value', () => {
    const entity = (placeholder: string, start: number, end: number) =>
      ({ type: 'PHONE', placeholder, start, end, score: 1 }) as const;
    const parts = [
      { original: 'call 030-12', entities: [entity('<PHONE_1>', 5, 11)] },
      { original: '030 12 or 040', entities: [entity('<PHONE_1>', 0, 6), entity('<PHONE_2>', 10, 13)] },
    ];
    expect(vaultOf(parts)).toEqual({ '<PHONE_1>': '030-12', '<PHONE_2>': '040' });
  });
});
