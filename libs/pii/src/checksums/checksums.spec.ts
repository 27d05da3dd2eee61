import { isLuhnValid } from './luhn';
import { isMod97Valid } from './mod97';

describe('isLuhnValid', () => {
  // Test numbers that card schemes and payment providers publish; the last one is the standard's own example.
  it.each([
    '4111111111111111',
    '4012888888881881',
    '5555555555554444',
    '2223003122003222',
    '378282246310005',
    '6011111111111117',
    '30569309025904',
    '3530111333300000',
    '6759649826438453',
    '79927398713',
  ])('takes %s', (digits) => {
    expect(isLuhnValid(digits)).toBe(true);
  });

  it('finds every single wrong digit and every swap of neighbours but 09/90', () => {
    const digits = '4539578763621486';
    expect(isLuhnValid(digits)).toBe(true);
    for (let at = 0; at < digits.length; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = digits.slice(0, at) + String(digit) + digits.slice(at + 1);
        expect(isLuhnValid(changed)).toBe(changed === digits);
      }
      const [a = '', b = ''] = [digits[at], digits[at + 1]];
      if (a !== b && a + b !== '09' && a + b !== '90' && b) {
        expect(isLuhnValid(digits.slice(0, at) + b + a + digits.slice(at + 2))).toBe(false);
      }
    }
  });

  it('takes neither nothing nor one digit', () => {
    expect(isLuhnValid('')).toBe(false);
    expect(isLuhnValid('0')).toBe(false);
  });
});

describe('isMod97Valid', () => {
  // Examples of the public IBAN registry.
  it.each([
    'DE89370400440532013000',
    'GB29NWBK60161331926819',
    'FR1420041010050500013M02606',
    'ES9121000418450200051332',
    'IT60X0542811101000000123456',
    'NL91ABNA0417164300',
    'PL61109010140000071219812874',
    'IE29AIBK93115212345678',
    'PT50000201231234567890154',
    'BE68539007547034',
    'AT611904300234573201',
    'NO9386011117947',
    'MT84MALT011000012345MTLCAST001S',
    'LC55HEMM000100010012001200023015',
  ])('takes %s in either case', (iban) => {
    expect(isMod97Valid(iban)).toBe(true);
    expect(isMod97Valid(iban.toLowerCase())).toBe(true);
  });

  it('finds every single wrong digit', () => {
    const iban = 'DE89370400440532013000';
    for (let at = 2; at < iban.length; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = iban.slice(0, at) + String(digit) + iban.slice(at + 1);
        expect(isMod97Valid(changed)).toBe(changed === iban);
      }
    }
  });

  it('refuses other characters', () => {
    expect(isMod97Valid('DE89 3704 0044 0532 0130 00')).toBe(false);
  });
});
