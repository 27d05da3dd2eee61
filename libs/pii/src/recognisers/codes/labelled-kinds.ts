import type { PiiType, Region } from '@switchyard/domain';
import type { LabelConcept } from '../../labels/lexicon';

/** What the value of a label looks like when nothing but the label says what it is. */
export interface LabelledKind {
  type: PiiType;
  region?: Region;
  /** Letters and digits in all, fewest and most. */
  length: readonly [number, number];
  minDigits: number;
  /** Whether letters may be part of it. */
  letters: boolean;
}

const european = { type: 'EU_NATIONAL_ID', region: 'EU' } as const;

/** The kinds of numbers that a label alone makes personal, however they are written and whatever their check digit says. */
export const labelledKinds: ReadonlyMap<LabelConcept, LabelledKind> = new Map<LabelConcept, LabelledKind>([
  ['ssn', { type: 'US_SSN', region: 'US', length: [8, 10], minDigits: 8, letters: false }],
  ['itin', { type: 'US_ITIN', region: 'US', length: [9, 9], minDigits: 9, letters: false }],
  ['routing', { type: 'US_ROUTING', region: 'US', length: [8, 10], minDigits: 8, letters: false }],
  ['nino', { type: 'UK_NINO', region: 'UK', length: [8, 10], minDigits: 5, letters: true }],
  ['nhs', { type: 'UK_NHS', region: 'UK', length: [9, 11], minDigits: 9, letters: false }],
  ['sort-code', { type: 'UK_SORT_CODE', region: 'UK', length: [6, 6], minDigits: 6, letters: false }],
  ['sin', { type: 'CA_SIN', region: 'CA', length: [8, 10], minDigits: 8, letters: false }],
  ['tfn', { type: 'AU_TFN', region: 'AU', length: [8, 10], minDigits: 8, letters: false }],
  ['medicare', { type: 'AU_MEDICARE', region: 'AU', length: [9, 12], minDigits: 9, letters: false }],
  ['bsb', { type: 'AU_BSB', region: 'AU', length: [6, 6], minDigits: 6, letters: false }],
  ['aadhaar', { type: 'IN_AADHAAR', region: 'IN', length: [11, 13], minDigits: 11, letters: false }],
  ['pan', { type: 'IN_PAN', region: 'IN', length: [9, 11], minDigits: 3, letters: true }],
  ['ifsc', { type: 'IN_IFSC', region: 'IN', length: [10, 12], minDigits: 3, letters: true }],
  ['national-id', { ...european, length: [7, 16], minDigits: 3, letters: true }],
  ['passport', { type: 'PASSPORT', length: [6, 11], minDigits: 2, letters: true }],
  ['driver-license', { type: 'DRIVER_LICENSE', length: [5, 20], minDigits: 4, letters: true }],
  ['vehicle', { type: 'VEHICLE', length: [5, 17], minDigits: 2, letters: true }],
  ['bank-account', { type: 'BANK_ACCOUNT', length: [6, 24], minDigits: 6, letters: false }],
]);
