import type { CountryCode } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';

/** A number as it is dialled from abroad, and the country it belongs to. */
export interface PlannedNumber {
  number: string;
  country: CountryCode;
}

interface Kind {
  pattern: RegExp;
  /** Lengths the kind has, where its country has others as well. */
  lengths: readonly unknown[] | null;
}

interface CountryPlan {
  country: CountryCode;
  /** What all numbers of the country start with, if they differ in that from those of others with its calling code. */
  opening: RegExp | null;
  kinds: readonly Kind[];
}

interface NumberPlan {
  callingCode: string;
  /** What is dialled first within the country. */
  trunk: string | null;
  countries: readonly CountryPlan[];
}

/** Places in a country's entry. */
const [trunkAt, openingAt, kindsAt] = [5, 10, 11];
const plans = new Map<CountryCode, NumberPlan>();

function entryOf(country: CountryCode): readonly unknown[] {
  const entry: unknown = metadata.countries[country];
  if (!Array.isArray(entry)) throw new Error(`no numbering plan of ${country}`);
  return entry;
}

function kindOf(kind: unknown): Kind | null {
  if (!Array.isArray(kind)) return null;
  const [pattern, lengths] = kind as readonly unknown[];
  if (typeof pattern !== 'string') return null;
  return { pattern: new RegExp(`^(?:${pattern})$`), lengths: Array.isArray(lengths) ? lengths : null };
}

function countryPlanOf(country: CountryCode): CountryPlan {
  const entry = entryOf(country);
  const kinds = entry[kindsAt];
  if (!Array.isArray(kinds)) throw new Error(`no kinds of numbers of ${country}`);
  const opening = entry[openingAt];
  return {
    country,
    opening: typeof opening === 'string' ? new RegExp(`^(?:${opening})`) : null,
    kinds: kinds.map(kindOf).filter((kind) => kind !== null),
  };
}

function planOf(country: CountryCode): NumberPlan {
  let plan = plans.get(country);
  if (!plan) {
    const all = Object.entries(metadata.country_calling_codes);
    const [callingCode, sharing] = all.find(([, countries]) => countries.includes(country)) ?? ['', [country]];
    const trunk = entryOf(country)[trunkAt];
    plan = { callingCode, trunk: typeof trunk === 'string' ? trunk : null, countries: sharing.map(countryPlanOf) };
    plans.set(country, plan);
  }
  return plan;
}

function isOfKind(national: string, { pattern, lengths }: Kind): boolean {
  return (lengths === null || lengths.includes(national.length)) && pattern.test(national);
}

/**
 * The number that digits dialled within a country are by its numbering plan; null if there is none. Says the same as the
 * parser of the library whose plans it reads, at a small part of the cost; takes no exit or calling codes.
 */
export function nationalNumber(digits: string, country: CountryCode): PlannedNumber | null {
  const { callingCode, trunk, countries } = planOf(country);
  const national = trunk !== null && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
  for (const { country: owner, opening, kinds } of countries) {
    const isOwn = kinds.some((kind) => isOfKind(national, kind));
    if (opening ? opening.test(national) : isOwn) {
      return isOwn ? { number: `+${callingCode}${national}`, country: owner } : null;
    }
  }
  return null;
}
