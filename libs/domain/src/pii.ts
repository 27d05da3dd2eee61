import type { Region } from './ticket';

/** Every type of personal data the product can name, whether or not a recogniser for it is installed. */
export const piiTypes = [
  'PERSON',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'DOB',
  'CREDIT_CARD',
  'CVV',
  'IBAN',
  'BANK_ACCOUNT',
  'US_SSN',
  'US_ITIN',
  'US_ROUTING',
  'UK_NINO',
  'UK_NHS',
  'UK_SORT_CODE',
  'CA_SIN',
  'AU_TFN',
  'AU_MEDICARE',
  'AU_BSB',
  'IN_AADHAAR',
  'IN_PAN',
  'IN_IFSC',
  'IN_UPI',
  'EU_NATIONAL_ID',
  'PASSPORT',
  'DRIVER_LICENSE',
  'VEHICLE',
  'IP',
  'MAC',
  'USERNAME',
  'PASSWORD',
  'SECRET',
  'CRYPTO',
] as const;
export type PiiType = (typeof piiTypes)[number];

/** Types whose values never go back into a reply, whatever the policy says. */
export const neverRehydrated = [
  'CREDIT_CARD',
  'CVV',
  'IBAN',
  'BANK_ACCOUNT',
  'US_SSN',
  'US_ITIN',
  'US_ROUTING',
  'UK_NINO',
  'UK_NHS',
  'UK_SORT_CODE',
  'CA_SIN',
  'AU_TFN',
  'AU_MEDICARE',
  'AU_BSB',
  'IN_AADHAAR',
  'IN_PAN',
  'IN_IFSC',
  'IN_UPI',
  'EU_NATIONAL_ID',
  'PASSPORT',
  'DRIVER_LICENSE',
  'DOB',
  'PASSWORD',
  'SECRET',
  'CRYPTO',
] as const satisfies readonly PiiType[];

/**
 * One piece of personal data found in a text; never the value itself.
 * `start` (inclusive) and `end` (exclusive) are UTF-16 offsets in the text that was searched; `score` is 0..1.
 */
export interface PiiEntity {
  type: PiiType;
  start: number;
  end: number;
  region?: Region;
  score: number;
  placeholder: string;
}

/** Where a placeholder stands in a redacted text: UTF-16 offsets in that redacted text. */
export interface MaskedSpan {
  type: PiiType;
  start: number;
  end: number;
  region?: Region;
}
