import { toSearchQuery } from './search-query';

describe('toSearchQuery', () => {
  it.each([
    ['Refund', `'refund':*`],
    ['two  words', `'two':* & 'words':*`],
    ['<EMAIL_1>', `'email':* & '1':*`],
    ['Größe', `'größe':*`],
    [`a' | b`, `'a':* & 'b':*`],
    ['!&|', null],
    ['', null],
  ])('%j gives %j', (text, query) => {
    expect(toSearchQuery(text)).toBe(query);
  });
});
