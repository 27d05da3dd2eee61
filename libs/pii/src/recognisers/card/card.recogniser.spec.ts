import { redacted } from '../../testing/redacted';

describe('card numbers', () => {
  it.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111.1111.1111.1111',
    '5555555555554444',
    '2223 0031 2200 3222',
    '378282246310005',
    '3782 822463 10005',
    '6011 1111 1111 1117',
    '3530111333300000',
    '30569309025904',
    '3056 930902 5904',
    '6759 6498 2643 8453',
    '４１１１ １１１１ １１１１ １１１１',
    '4111\u200b1111\u200b1111\u200b1111',
    '4111\u00a01111\u00a01111\u00a01111',
  ])('by issuer and check digit: %s', (number) => {
    expect(redacted(`I paid with ${number} today`)).toBe('I paid with <CREDIT_CARD_1> today');
  });

  it.each([
    ['my card 4111 1111 1111 1112', 'my card <CREDIT_CARD_1>'],
    ['4111 1111 1111 1112', '<CREDIT_CARD_1>'],
    ['card #4111111111111112', 'card #<CREDIT_CARD_1>'],
    ['card number 1234 5678 9012 3456', 'card number <CREDIT_CARD_1>'],
    ['Kreditkartennummer: 4111111111111112', 'Kreditkartennummer: <CREDIT_CARD_1>'],
    ['carte bancaire n° 4970 1000 0000 0015', 'carte bancaire n° <CREDIT_CARD_1>'],
    ['número de tarjeta 4548812049400005', 'número de tarjeta <CREDIT_CARD_1>'],
    ['carta di credito 5333 1710 0000 0001', 'carta di credito <CREDIT_CARD_1>'],
    ['kaartnummer 5105.1051.0510.5101', 'kaartnummer <CREDIT_CARD_1>'],
    ['numer karty 4111111111111112', 'numer karty <CREDIT_CARD_1>'],
    ['cartão de crédito 4111 1111 1111 1112', 'cartão de crédito <CREDIT_CARD_1>'],
    ['amex 3782 822463 10006', 'amex <CREDIT_CARD_1>'],
    ['What is your credit card? 3522235032377454', 'What is your credit card? <CREDIT_CARD_1>'],
  ])('a wrong check digit does not uncover a labelled number: %s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('beside an order label takes check digit, issuer and card label together', () => {
    expect(redacted('order 4111111111111111')).toBe('order 4111111111111111');
    expect(redacted('my card for order 4111111111111111')).toBe('my card for order <CREDIT_CARD_1>');
    expect(redacted('my card for order 4111111111111112')).toBe('my card for order 4111111111111112');
  });

  it('is not touched by an order label that has a number of its own', () => {
    expect(redacted('Order 8812345 paid with 4111 1111 1111 1111')).toBe('Order 8812345 paid with <CREDIT_CARD_1>');
  });

  it('gives one card one placeholder in any grouping', () => {
    expect(redacted('4111 1111 1111 1111 = 4111111111111111')).toBe('<CREDIT_CARD_1> = <CREDIT_CARD_1>');
  });

  it.each(['4111111111111112', '1234567890123456', '4006381333931', 'a4111111111111111', '41111111111111111111'])(
    'is not without a label: %s',
    (text) => {
      expect(redacted(text)).toBe(text);
    },
  );
});

describe('card verification codes', () => {
  it.each([
    ['CVV 123', 'CVV <CVV_1>'],
    ['the CVC is 999', 'the CVC is <CVV_1>'],
    ['cvv2: 1234', 'cvv2: <CVV_1>'],
    ['Kartenprüfnummer: 123', 'Kartenprüfnummer: <CVV_1>'],
    ['cryptogramme visuel 123', 'cryptogramme visuel <CVV_1>'],
    ['card 4111111111111111, security code: 1234', 'card <CREDIT_CARD_1>, security code: <CVV_1>'],
    [
      'Karte 4111 1111 1111 1111 gültig bis 12/27 Prüfnummer 123',
      'Karte <CREDIT_CARD_1> gültig bis 12/27 Prüfnummer <CVV_1>',
    ],
    ['4111111111111111 12/27 123', '<CREDIT_CARD_1> 12/27 <CVV_1>'],
    ['4012 8888 8888 1881 (expiry 11/27, code 123)', '<CREDIT_CARD_1> (expiry 11/27, code <CVV_1>)'],
    ['4111 1111 1111 1111 | 12/2027 | 123', '<CREDIT_CARD_1> | 12/2027 | <CVV_1>'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each(['Room 123', 'Your security code is 483920', 'error 404', 'on 12/27 123 people came'])(
    'is not: %s',
    (text) => {
      expect(redacted(text)).toBe(text);
    },
  );
});
