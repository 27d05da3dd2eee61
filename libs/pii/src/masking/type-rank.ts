import type { PiiType } from '@switchyard/domain';

/** Which type wins between equal scores: the one whose form leaves less room for chance. */
const order: readonly PiiType[] = [
  'SECRET',
  'PASSWORD',
  'EMAIL',
  'IN_UPI',
  'IBAN',
  'CREDIT_CARD',
  'CRYPTO',
  'US_ITIN',
  'US_SSN',
  'CVV',
  'MAC',
  'IP',
  'DOB',
  'IN_AADHAAR',
  'IN_PAN',
  'IN_IFSC',
  'UK_NINO',
  'UK_NHS',
  'CA_SIN',
  'AU_TFN',
  'AU_MEDICARE',
  'UK_SORT_CODE',
  'AU_BSB',
  'US_ROUTING',
  'EU_NATIONAL_ID',
  'PASSPORT',
  'DRIVER_LICENSE',
  'VEHICLE',
  'BANK_ACCOUNT',
  'PHONE',
  'USERNAME',
  'ADDRESS',
  'PERSON',
];
const ranks = new Map(order.map((type, rank) => [type, rank]));

/** Place of a type among equals, 0 for the one that wins. */
export function rankOf(type: PiiType): number {
  return ranks.get(type) ?? order.length;
}
