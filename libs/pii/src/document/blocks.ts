import { eachMatch } from './each-match';
import type { Span } from './view';

const day = '(?:0?[1-9]|[12][0-9]|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const currency = '(?:[$€£₹¥]|(?<![\\p{L}])(?:USD|EUR|GBP|INR|CAD|AUD|CHF|PLN|zł|Rs\\.?)(?![\\p{L}]))';
const amount = "[0-9]{1,15}(?:[ .,'][0-9]{3}){0,5}(?:[.,][0-9]{1,2})?";

const hasCurrency = /[$€£₹¥]|(?<![a-z])(?:usd|eur|gbp|inr|cad|aud|chf|pln|zł|rs)/i;

/** A form, and what a text must have for it to be worth a search. */
interface Form {
  pattern: RegExp;
  isWorth: (text: string) => boolean;
}

const has =
  (...signs: readonly string[]) =>
  (text: string) =>
    signs.some((sign) => text.includes(sign));

/** Digits that mean something else for certain: what they are is known from their form alone. */
const forms: readonly Form[] = [
  // UUID
  {
    pattern: /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])/giu,
    isWorth: has('-'),
  },
  // Year first, with or without the time
  {
    pattern: new RegExp(
      `(?<![0-9./-])(?:19|20)[0-9]{2}([-/.])${month}\\1${day}(?:[T ][0-2]?[0-9]:[0-5][0-9])?(?![0-9]|[./-][0-9])`,
      'gu',
    ),
    isWorth: has('-', '/', '.'),
  },
  // Day or month first
  {
    pattern: new RegExp(`(?<![0-9./-])${day}([-/.])${day}\\1(?:19|20)?[0-9]{2}(?![0-9]|[./-][0-9])`, 'gu'),
    isWorth: has('-', '/', '.'),
  },
  // Month and year
  {
    pattern: new RegExp(`(?<![0-9./-])${month}[/.](?:19|20)[0-9]{2}(?![0-9]|[./-][0-9])`, 'gu'),
    isWorth: has('/', '.'),
  },
  // Three pairs: a sort code or a date in another order
  { pattern: /(?<![0-9-])[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9]|-[0-9])/gu, isWorth: has('-') },
  // Parcel numbers: UPS, universal postal union
  { pattern: /(?<![\p{L}\p{N}])1Z[0-9A-Z]{16}(?![\p{L}\p{N}])/giu, isWorth: has('1Z', '1z') },
  {
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu,
    isWorth: () => true,
  },
  // Order number of a large market place
  { pattern: /(?<![0-9-])[0-9]{3}-[0-9]{7}-[0-9]{7}(?![0-9-])/gu, isWorth: has('-') },
  // Network address or version in four parts
  {
    pattern: /(?<![0-9.])(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}(?![0-9]|\.[0-9])/gu,
    isWorth: has('.'),
  },
  // Decimal fraction such as a coordinate
  { pattern: /(?<![0-9.])(?:0|[1-9][0-9]{0,2})\.[0-9]{5,15}(?![0-9]|[.-][0-9])/gu, isWorth: has('.') },
  // Price
  { pattern: new RegExp(`${currency} ?${amount}(?![0-9])`, 'giu'), isWorth: (text) => hasCurrency.test(text) },
  { pattern: new RegExp(`(?<![0-9])${amount} ?${currency}`, 'giu'), isWorth: (text) => hasCurrency.test(text) },
];

/** Ranges of a text that hold a date, version, price, parcel number or the like, ordered by start. Looks at `zones` only. */
export function findBlocks(text: string, zones: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const zone of zones) {
    const stretch = text.slice(zone.start, zone.end);
    for (const { pattern, isWorth } of forms) {
      if (!isWorth(stretch)) continue;
      eachMatch(pattern, stretch, ({ index, 0: match }) =>
        spans.push({ start: zone.start + index, end: zone.start + index + match.length }),
      );
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
