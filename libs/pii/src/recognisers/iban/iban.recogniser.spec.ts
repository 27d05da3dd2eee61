import { redacted, regionIn } from '../../testing/redacted';

describe('IBAN', () => {
  it.each([
    ['EU', 'DE89 3704 0044 0532 0130 00'],
    ['EU', 'DE89370400440532013000'],
    ['EU', 'DE89-3704-0044-0532-0130-00'],
    ['EU', 'fr1420041010050500013m02606'],
    ['EU', 'ES91 2100 0418 4502 0005 1332'],
    ['EU', 'IT60 X054 2811 1010 0000 0123 456'],
    ['EU', 'NL91ABNA0417164300'],
    ['EU', 'PL61 1090 1014 0000 0712 1981 2874'],
    ['EU', 'BE68 5390 0754 7034'],
    ['EU', 'IE29 AIBK 9311 5212 3456 78'],
    ['EU', 'PT50 0002 0123 1234 5678 9015 4'],
    ['EU', 'AT611904300234573201'],
    ['UK', 'GB82 WEST 1234 5698 7654 32'],
    [undefined, 'CH93 0076 2011 6238 5295 7'],
  ])('%s: %s', (region, iban) => {
    const text = `Please refund to ${iban} and confirm.`;
    expect(redacted(text)).toBe('Please refund to <IBAN_1> and confirm.');
    expect(regionIn(text)).toBe(region);
  });

  it.each([
    ['IBAN: DE89 3704 0044 0532 0130 01', 'IBAN: <IBAN_1>'],
    ['IBAN DE00123456789012345678', 'IBAN <IBAN_1>'],
    ['Kontonummer DE89 3704 0044 0532 0130 0', 'Kontonummer <IBAN_1>'],
    ['numéro de compte FR14 2004 1010 0505 0001 3M02 607', 'numéro de compte <IBAN_1>'],
    ['rekeningnummer NL91ABNA0417164301', 'rekeningnummer <IBAN_1>'],
  ])('a wrong check digit or length does not uncover a labelled number: %s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('masks a valid one beside any label', () => {
    expect(redacted('Order DE89370400440532013000')).toBe('Order <IBAN_1>');
  });

  it('gives all ways of writing the same placeholder', () => {
    expect(redacted('DE89 3704 0044 0532 0130 00 / de89370400440532013000')).toBe('<IBAN_1> / <IBAN_1>');
  });

  it.each([
    'DE123456789 is our VAT id',
    'GB 2024 DE 12',
    'Is it 12 hours idle or 12 hours total',
    'NL91ABNA0417164301',
    'model AT12-3456-7890',
    'XX89370400440532013000',
  ])('is not: %s', (text) => {
    expect(redacted(text)).toBe(text);
  });
});
