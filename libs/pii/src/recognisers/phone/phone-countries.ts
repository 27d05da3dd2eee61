import type { Region } from '@switchyard/domain';
import type { CountryCode } from 'libphonenumber-js/max';
import { europeanCountries } from '../european-countries';

/** A country whose national numbers are looked for. */
interface NationalPlan {
  country: CountryCode;
  region: Region;
  /** Digits such a number can have. */
  shape: RegExp;
  /** Groupings that this country writes and hardly another does. */
  forms?: readonly string[];
}

/** In the order in which they are tried when nothing says where a number is from: strict plans first. */
const plans: readonly NationalPlan[] = [
  // Canada shares the plan of the United States; the parser tells them apart by area code.
  { country: 'US', region: 'US', shape: /^1?[2-9][0-9]{2}[2-9][0-9]{6}$/ },
  {
    country: 'GB',
    region: 'UK',
    shape: /^0(?:[125789][0-9]|3(?:0[036]|[347]))[0-9]{7,8}$/,
    forms: ['5-6', '5-3-3', '4-3-4', '3-4-4'],
  },
  // Big cities; other countries' plans would take these numbers as well.
  { country: 'IN', region: 'IN', shape: /^0(?:11|22|33|44|79|80)[2-9][0-9]{7}$/, forms: ['3-4-4', '3-8'] },
  { country: 'IN', region: 'IN', shape: /^[6-9][0-9]{9}$/ },
  { country: 'FR', region: 'EU', shape: /^0[1-9][0-9]{8}$/, forms: ['2-2-2-2-2'] },
  { country: 'NL', region: 'EU', shape: /^0[1-9][0-9]{8}$/, forms: ['2-8'] },
  { country: 'ES', region: 'EU', shape: /^[6-9][0-9]{8}$/ },
  { country: 'PL', region: 'EU', shape: /^[1-8][0-9]{8}$/ },
  { country: 'PT', region: 'EU', shape: /^[29][0-9]{8}$/ },
  { country: 'IT', region: 'EU', shape: /^(?:3[0-9]{8,9}|0[1-9][0-9]{4,9})$/ },
  { country: 'BE', region: 'EU', shape: /^0[1-9][0-9]{7,8}$/ },
  { country: 'IE', region: 'EU', shape: /^0[1-9][0-9]{6,8}$/ },
  {
    country: 'AU',
    region: 'AU',
    shape: /^(?:0[23478][0-9]{8}|1[38]00[0-9]{6}|13[0-9]{4})$/,
    forms: ['2-4-4', '4-3-3'],
  },
  { country: 'AT', region: 'EU', shape: /^0[1-9][0-9]{5,12}$/ },
  { country: 'DE', region: 'EU', shape: /^0[1-9][0-9]{5,12}$/, forms: ['4-7', '4-8'] },
  { country: 'IN', region: 'IN', shape: /^0[1-9][0-9]{9}$/ },
];

/** Countries whose national numbers may have these digits in this grouping, likeliest first. */
export function countriesFor(digits: string, form: string, region: Region | null): CountryCode[] {
  // The United States and Canada share a plan, so either one's hint stands for both.
  const hinted = region === 'CA' ? 'US' : region;
  const rank = (plan: NationalPlan) => (plan.region === hinted ? 0 : 2) - (plan.forms?.includes(form) ? 1 : 0);
  return plans
    .filter(({ shape }) => shape.test(digits))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ country }) => country);
}

/** The region a number's country belongs to, if it is one of ours. */
export function regionOfCountry(country: CountryCode | undefined): Region | undefined {
  if (country === 'US' || country === 'CA' || country === 'IN' || country === 'AU') return country;
  if (country === 'GB' || country === 'GG' || country === 'JE' || country === 'IM') return 'UK';
  return country && europeanCountries.has(country) ? 'EU' : undefined;
}
