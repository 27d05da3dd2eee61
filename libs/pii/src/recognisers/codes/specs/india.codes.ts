import { validate as validateAadhaar } from 'stdnum/lib/cjs/in/aadhaar.js';
import { checkedBy, type CodeSpec } from '../code-spec';

const isAadhaar = checkedBy(validateAadhaar);

/** Numbers of India: residents, taxpayers, bank branches. */
export const indiaCodes: readonly CodeSpec[] = [
  {
    type: 'IN_AADHAAR',
    region: 'IN',
    concepts: ['aadhaar'],
    pattern: '[2-9][0-9]{3}([ -])[0-9]{4}\\1[0-9]{4}',
    check: isAadhaar,
    right: 0.7,
    wrong: 0.4,
  },
  {
    type: 'IN_AADHAAR',
    region: 'IN',
    concepts: ['aadhaar'],
    pattern: '[2-9][0-9]{11}',
    check: isAadhaar,
    right: 0.4,
    wrong: 0.1,
  },
  {
    type: 'IN_AADHAAR',
    region: 'IN',
    concepts: ['aadhaar'],
    pattern: '[0-9]{4}[ .-]?[0-9]{4}[ .-]?[0-9]{4}(?:[ .-]?[0-9]{4})?|[X*]{4}[ -]?[X*]{4}[ -]?[0-9]{4}',
    right: 0.1,
  },
  {
    type: 'IN_PAN',
    region: 'IN',
    concepts: ['pan'],
    pattern: '[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]',

    right: 0.85,
  },
  {
    type: 'IN_PAN',
    region: 'IN',
    concepts: ['pan'],
    pattern: '[A-Z]{5} ?-?[0-9]{4} ?-?[A-Z]',
    right: 0.4,
  },
  { type: 'IN_IFSC', region: 'IN', concepts: ['ifsc'], pattern: '[A-Z]{4}0[0-9]{6}', right: 0.85 },
  { type: 'IN_IFSC', region: 'IN', concepts: ['ifsc'], pattern: '[A-Z]{4} ?[0O][ -]?[A-Z0-9]{6}', right: 0.3 },
];
