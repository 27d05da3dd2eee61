import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { nationalNumber } from './number-plan';
import { countriesFor } from './phone-countries';

const callingCodes: Partial<Record<CountryCode, string>> = {
  DE: '49',
  AT: '43',
  IT: '39',
  IN: '91',
  PL: '48',
  GB: '44',
};

describe('nationalNumber', () => {
  it.each([
    ['4155550132', 'US', { number: '+14155550132', country: 'US' }],
    ['14165550132', 'US', { number: '+14165550132', country: 'CA' }],
    ['2115550132', 'US', null],
    ['02079460000', 'GB', { number: '+442079460000', country: 'GB' }],
    ['01534123456', 'GB', { number: '+441534123456', country: 'JE' }],
    ['0612345678', 'FR', { number: '+33612345678', country: 'FR' }],
    ['0012345678', 'FR', null],
    ['0669812345', 'IT', { number: '+390669812345', country: 'VA' }],
  ] as const)('%s in %s', (digits, country, expected) => {
    expect(nationalNumber(digits, country)).toEqual(expected);
  });

  it('agrees with the parser on any digits that a country may have', () => {
    let state = 7;
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const counts = new Map<CountryCode, number>();
    for (let round = 0; round < 12_000; round += 1) {
      const start = ['', '0', '0', '1', '06', '07', '03', '3'][random(8)] ?? '';
      const digits = start + Array.from({ length: 7 + random(5) }, () => String(random(10))).join('');
      for (const defaultCountry of countriesFor(digits, '', null)) {
        // The parser takes these for numbers with their calling code and then finds them too short.
        if (digits.startsWith(callingCodes[defaultCountry] ?? '-', digits.startsWith('0') ? 1 : 0)) continue;
        const phone = parsePhoneNumberFromString(digits, { defaultCountry, extract: false });
        const expected = phone?.isValid() ? { number: phone.number, country: phone.country } : null;
        expect([digits, defaultCountry, nationalNumber(digits, defaultCountry)]).toEqual([
          digits,
          defaultCountry,
          expected,
        ]);
        if (expected) counts.set(defaultCountry, (counts.get(defaultCountry) ?? 0) + 1);
      }
    }
    expect(counts.size).toBeGreaterThanOrEqual(12);
    for (const count of counts.values()) expect(count).toBeGreaterThan(20);
  }, 60_000);
});
