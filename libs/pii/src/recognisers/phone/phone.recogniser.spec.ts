import type { Region } from '@switchyard/domain';
import { redacted, regionIn } from '../../testing/redacted';

const numbers: Record<string, readonly string[]> = {
  US: [
    '+1 (202) 555-0143',
    '+1-202-555-0143',
    '1-800-555-0199',
    '1.202.555.0143',
    '202 555 0143',
    '(202)555-0143',
    '(202) 555-0143 ext. 12',
    '202-555-0143x7',
    '202/555-0143',
    '011 1 202 555 0143',
  ],
  CA: ['+1 416-555-0123', '416-555-0123', '(604) 555-0123', '+1 514 555 0123'],
  UK: [
    '+44 20 7946 0018',
    '+44 (0)20 7946 0018',
    '(+44) 7911 123456',
    '0044 20 7946 0018',
    '020 7946 0018',
    '(020) 7946 0018',
    '07911 123456',
    '07700 900 123',
    '07700900123',
    '01632 960123',
    '0161 496 0123',
    '0300 123 4567',
  ],
  EU: [
    '+49 170 1234567',
    '+49 (0)30 1234-567',
    '+49-(170)-123 45 67',
    '0049-30-123456',
    '030 / 12 34 56 78',
    '(089) 123456',
    '0171-1234567',
    '030 1234 5678',
    '+33 6 12 34 56 78',
    '+33(0)6 12 34 56 78',
    '06.12.34.56.78',
    '01 99 00 12 34',
    '+34 612 345 678',
    '+39 347 123 4567',
    '06 1234 5678',
    '+31 6 12345678',
    '06-12345678',
    '+48 601 234 567',
    '+353 87 123 4567',
    '087 123 4567',
    '+351 912 345 678',
    '+32 470 12 34 56',
    '0470 12 34 56',
    '+43 664 1234567',
    '0664 1234567',
  ],
  IN: ['+91-98765-43210', '+91 (22) 2345 6789', '98765 43210', '022 2345 6789', '011-23456789'],
  AU: ['+61 412 345 678', '0412 345 678', '(03) 9123 4567', '02 9374 4000', '1300 975 707'],
};

describe('phone numbers', () => {
  const table = Object.entries(numbers).flatMap(([region, list]) => list.map((number) => ({ region, number })));

  it.each(table)('$region: $number', ({ region, number }) => {
    const text = `I am waiting. ${number} - thanks`;
    expect(redacted(text)).toBe('I am waiting. <PHONE_1> - thanks');
    expect(regionIn(text)).toBe(region);
  });

  it('masks numbers of other countries without a region', () => {
    expect(redacted('+81 3-1234-5678')).toBe('<PHONE_1>');
    expect(regionIn('+81 3-1234-5678')).toBeUndefined();
  });

  it.each([
    ['Phone: 4155550132', 'Phone: <PHONE_1>'],
    ['phone number 555-0132', 'phone number <PHONE_1>'],
    ['4155550132 is my number', '<PHONE_1> is my number'],
    ['415 555 0132 (mobile)', '<PHONE_1> (mobile)'],
    ['Tel.030/123456', 'Tel.<PHONE_1>'],
    ['Telefonnummer lautet 0171 12', 'Telefonnummer lautet <PHONE_1>'],
    ['Festnetz 04101 123456, Handy 0171 / 123 45 67', 'Festnetz <PHONE_1>, Handy <PHONE_2>'],
    ['Tél. : 0199001234', 'Tél. : <PHONE_1>'],
    ['mi móvil es 612 34 56 78', 'mi móvil es <PHONE_1>'],
    ['Llámame al 912 345 678', 'Llámame al <PHONE_1>'],
    ['cell. 347 1234567', 'cell. <PHONE_1>'],
    ['gsm nummer 0612345678', 'gsm nummer <PHONE_1>'],
    ['numer telefonu: 22 123 45 67', 'numer telefonu: <PHONE_1>'],
    ['telemóvel 912345678', 'telemóvel <PHONE_1>'],
    ['मोबाइल नंबर 9876543210', 'मोबाइल नंबर <PHONE_1>'],
    ['फोन: ९८७६५४३२१०', 'फोन: <PHONE_1>'],
    ['phone: 4 1 5 5 5 5 0 1 3 2', 'phone: <PHONE_1>'],
    ['Phone\n\n415555013', 'Phone\n\n<PHONE_1>'],
    ['call me, area code 859 555 0162', 'call me, area code <PHONE_1>'],
    ['phone 0171 1234567 / 030-123456', 'phone <PHONE_1> / <PHONE_2>'],
    ['?phone=4155550132&x=1', '?phone=<PHONE_1>&x=1'],
    ['tel:+14155550132', 'tel:<PHONE_1>'],
    ['Phone #4155550132', 'Phone #<PHONE_1>'],
    ['Order 12345, 415-555-0132', 'Order 12345, <PHONE_1>'],
    ['My order 12345678 is late, call 415-555-0132', 'My order 12345678 is late, call <PHONE_1>'],
    ['415-555-0132-Office', '<PHONE_1>-Office'],
    ['655 437 108 office +46 (0)179 459 33 fax', '<PHONE_1> office <PHONE_2> fax'],
    ['7811704 fax 5550132', '<PHONE_1> fax <PHONE_2>'],
    ['I am reachable on 98200 54321.', 'I am reachable on <PHONE_1>.'],
  ])('labelled or in a sentence: %s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each([
    ['full-width digits', '４１５-５５５-０１３２'],
    ['no-break spaces and a non-breaking hyphen', '+1\u00a0415\u00a0555\u20110132'],
    ['zero-width characters', '415\u200b-555\u200b-0132'],
    ['keycap emoji', '4️⃣1️⃣5️⃣-555-0132'],
    ['mathematical digits', '𝟒𝟏𝟓-𝟓𝟓𝟓-𝟎𝟏𝟑𝟐'],
  ])('reads %s', (_, text) => {
    expect(redacted(text)).toBe('<PHONE_1>');
  });

  it('gives all forms of one number the same placeholder', () => {
    expect(redacted('(415) 555-0132, +1 415 555 0132, call 4155550132 or 415.555.0133')).toBe(
      '<PHONE_1>, <PHONE_1>, call <PHONE_1> or <PHONE_2>',
    );
  });

  it.each<[Region, string]>([
    ['IN', '9876543210'],
    ['EU', '612 345 678'],
  ])('takes a bare national number when the ticket comes from %s', (region, number) => {
    expect(redacted(`on ${number} tomorrow`)).toBe(`on ${number} tomorrow`);
    expect(redacted(`on ${number} tomorrow`, { region })).toBe('on <PHONE_1> tomorrow');
  });

  it('reads an ambiguous number as one of the region of the ticket', () => {
    expect(regionIn('0412 345 678', { region: 'EU' })).toBe('EU');
    expect(regionIn('06 12 34 56 78', { region: 'AU' })).not.toBe('UK');
  });
});
