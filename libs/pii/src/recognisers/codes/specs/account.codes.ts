import { isMod97Valid } from '../../../checksums/mod97';
import type { CodeSpec } from '../code-spec';

const base = { type: 'BANK_ACCOUNT', region: 'EU', concepts: ['bank-account', 'iban'] } as const;

/** Account numbers in the national forms that IBANs are made of. */
export const accountCodes: readonly CodeSpec[] = [
  // Spain
  { ...base, pattern: '[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{2}[ -]?[0-9]{10}', right: 0.3 },
  // France
  { ...base, pattern: '[0-9]{5}[ -]?[0-9]{5}[ -]?[0-9A-Z]{11}[ -]?[0-9]{2}', right: 0.3 },
  // Poland
  {
    ...base,
    pattern: '[0-9]{2}(?:[ -]?[0-9]{4}){6}',
    check: (code) => isMod97Valid(`PL${code}`),
    right: 0.8,
    wrong: 0.3,
  },
  // Portugal
  { ...base, pattern: '[0-9]{4}[ .-]?[0-9]{4}[ .-]?[0-9]{11}[ .-]?[0-9]{2}', right: 0.3 },
];
