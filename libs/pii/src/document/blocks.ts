import type { Span } from './view';

const day = '(?:0?[1-9]|[12][0-9]|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const currency = '(?:[$€£₹¥]|(?<![\\p{L}])(?:USD|EUR|GBP|INR|CAD|AUD|CHF|PLN|zł|Rs\\.?)(?![\\p{L}]))';
const amount = "[0-9]{1,15}(?:[ .,'][0-9]{3}){0,5}(?:[.,][0-9]{1,2})?";

/** Digits that mean something else for certain: what they are is known from their form alone. */
const patterns = [
  // UUID
  /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])/giu,
  // Year first, with or without the time
  new RegExp(
    `(?<![0-9./-])(?:19|20)[0-9]{2}([-/.])${month}\\1${day}(?:[T ][0-2]?[0-9]:[0-5][0-9])?(?![0-9]|[./-][0-9])`,
    'gu',
  ),
  // Day or month first
  new RegExp(`(?<![0-9./-])${day}([-/.])${day}\\1(?:19|20)?[0-9]{2}(?![0-9]|[./-][0-9])`, 'gu'),
  // Three pairs: a sort code or a date in another order
  /(?<![0-9-])[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9]|-[0-9])/gu,
  // Parcel numbers: UPS, universal postal union
  /(?<![\p{L}\p{N}])1Z[0-9A-Z]{16}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])[A-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu,
  // Order number of a large market place
  /(?<![0-9-])[0-9]{3}-[0-9]{7}-[0-9]{7}(?![0-9-])/gu,
  // Network address or version in four parts
  /(?<![0-9.])(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}(?![0-9]|\.[0-9])/gu,
  // Decimal fraction such as a coordinate
  /(?<![0-9.])(?:0|[1-9][0-9]{0,2})\.[0-9]{5,15}(?![0-9]|[.-][0-9])/gu,
  // Price
  new RegExp(`${currency} ?${amount}(?![0-9])`, 'giu'),
  new RegExp(`(?<![0-9])${amount} ?${currency}`, 'giu'),
];

/** Ranges of a text that hold a date, version, price, parcel number or the like, ordered by start. */
export function findBlocks(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans.sort((a, b) => a.start - b.start);
}
