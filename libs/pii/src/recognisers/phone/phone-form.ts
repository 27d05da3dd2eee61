import type { Region } from '@switchyard/domain';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { DigitWindow } from '../../document/digit-windows';
import { nationalNumber } from './number-plan';
import { countriesFor, regionOfCountry } from './phone-countries';

/** What the form of a number alone says: how likely it is a phone number, and which one. */
export interface PhoneForm {
  base: number;
  canonical: string;
  region?: Region;
  valid: boolean;
}

/** British numbers reserved for made-up people: their plan does not know them, other countries' plans might. */
const reservedBritish = /^0(?:7700900|1632960)[0-9]{3}$/;

function validForm(base: number, number: string, country: CountryCode | undefined): PhoneForm {
  const region = regionOfCountry(country);
  return { base, canonical: number, valid: true, ...(region ? { region } : {}) };
}

/** The form of a number with its calling code, or null if there is no such number. */
function parsed(number: string, base: number): PhoneForm | null {
  const phone = parsePhoneNumberFromString(number);
  return phone?.isValid() ? validForm(base, phone.number, phone.country) : null;
}

/** A number written with a plus sign; `grouped` when it is not one string of digits. */
export function internationalForm(digits: string, grouped: boolean): PhoneForm | null {
  const valid = parsed(`+${digits}`, 0.95);
  if (valid || digits.length < 8 || digits.startsWith('0')) return valid;
  return { base: digits.length < 10 ? 0.35 : grouped ? 0.65 : 0.55, canonical: `+${digits}`, valid: false };
}

/** How far the grouping of a valid national number speaks for a phone number; 0 for groupings nobody uses. */
function baseOf({ digits, form }: DigitWindow, region: Region | null): number {
  if (digits.startsWith('0')) {
    if (!form.includes('-')) return digits.length === 10 || digits.length === 11 ? 0.55 : 0.3;
    return digits.length >= 9 && !/^1-/.test(form) ? 0.7 : 0;
  }
  switch (form) {
    case '3-3-4':
    case '1-3-3-4':
      return 0.75;
    case '5-5':
      return 0.6;
    case '3-7':
      return 0.5;
    case '4-3-3':
      return /^1[38]00/.test(digits) ? 0.65 : 0.45;
    case '3-3-3':
    case '3-2-2-2':
    case '2-3-2-2':
    case '3-6':
      // Thousands are grouped in the same way.
      return region === 'EU' ? 0.55 : 0.35;
    case '10':
      return region === 'IN' && /^[6-9]/.test(digits) ? 0.55 : 0.4;
    case '9':
    case '11':
      return 0.3;
    default:
      return 0;
  }
}

/** North American grouping with an area code that does not exist: mistyped or made up, but written as a phone number. */
function northAmericanLook(window: DigitWindow, written: string): PhoneForm | null {
  if (window.form !== '3-3-4' && window.form !== '1-3-3-4') return null;
  const base = written.includes('(')
    ? 0.7
    : /[0-9]-[0-9]{3}-/.test(written)
      ? 0.6
      : /\.[0-9]{3}\./.test(written)
        ? 0.55
        : 0.35;
  return { base, canonical: window.digits, valid: false };
}

/** What a phone label makes of digits, whatever their form. */
function labelledBase(digits: string): number {
  if (digits.length > 15) return 0;
  return digits.length >= 9 ? 0.35 : digits.length >= 7 ? 0.25 : 0.1;
}

/**
 * A number in national form, or dialled with an exit code (`00`, `011`). `written` is its text; beside a phone label any
 * digits of a number's length are one, in any grouping and in no plan.
 */
export function nationalForm(
  window: DigitWindow,
  written: string,
  region: Region | null,
  isLabelled: boolean,
): PhoneForm | null {
  const { digits, form } = window;
  const exit = /^(?:00|011)(?=[1-9])/.exec(digits);
  const dialled = exit && digits.length >= 10 ? parsed(`+${digits.slice(exit[0].length)}`, 0.75) : null;
  if (dialled) return dialled;
  const least = isLabelled ? labelledBase(digits) : 0;
  const base = Math.max(baseOf(window, region), least);
  if (base > 0) {
    if (reservedBritish.test(digits)) return { base, canonical: `+44${digits.slice(1)}`, region: 'UK', valid: false };
    for (const country of countriesFor(digits, form, region)) {
      const planned = nationalNumber(digits, country);
      if (planned) return validForm(base, planned.number, planned.country);
    }
  }
  const look = northAmericanLook(window, written);
  return !look && least > 0 ? { base: least, canonical: digits, valid: false } : look;
}
