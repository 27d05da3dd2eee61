import { validate as validateSin } from 'stdnum/lib/cjs/ca/sin.js';
import { validate as validateTfn } from 'stdnum/lib/cjs/au/tfn.js';
import { isMedicareNumber } from '../../../checksums/numbers';
import { checkedBy, type CodeSpec } from '../code-spec';

const isTfn = checkedBy(validateTfn);

/** Numbers of Canada (social insurance) and Australia (tax file, health card, bank branches). */
export const caAuCodes: readonly CodeSpec[] = [
  {
    type: 'CA_SIN',
    region: 'CA',
    concepts: ['sin'],
    pattern: '[1-79][0-9]{2}([ -])[0-9]{3}\\1[0-9]{3}',
    check: checkedBy(validateSin),
    right: 0.45,
    wrong: 0.1,
  },
  { type: 'CA_SIN', region: 'CA', concepts: ['sin'], pattern: '[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{3}', right: 0.1 },
  {
    type: 'AU_TFN',
    region: 'AU',
    concepts: ['tfn'],
    pattern: '[0-9]{3}([ -])[0-9]{3}\\1[0-9]{3}',
    check: isTfn,
    right: 0.4,
    wrong: 0.1,
  },
  { type: 'AU_TFN', region: 'AU', concepts: ['tfn'], pattern: '[0-9]{8,9}', right: 0.1 },
  {
    type: 'AU_MEDICARE',
    region: 'AU',
    concepts: ['medicare'],
    pattern: '[2-6][0-9]{3}([ -])[0-9]{5}\\1[0-9](?:[ /-]{1,3}[1-9])?',
    check: isMedicareNumber,
    right: 0.75,
    wrong: 0.4,
  },
  {
    type: 'AU_MEDICARE',
    region: 'AU',
    concepts: ['medicare'],
    pattern: '[0-9]{10}(?:[0-9]| ?[/-] ?[1-9])?|[0-9]{4}[ -]?[0-9]{5}[ -]?[0-9](?:[ /-]{1,3}[1-9])?',
    check: isMedicareNumber,
    right: 0.3,
    wrong: 0.1,
  },
  {
    type: 'AU_BSB',
    region: 'AU',
    concepts: ['bsb'],
    pattern: '[0-9]{3}[ -]{0,3}[0-9]{3}',
    right: 0.1,
  },
  {
    // Right before an account number: `062-000 1234 5678`.
    type: 'AU_BSB',
    region: 'AU',
    concepts: ['bsb'],
    pattern:
      '[0-9]{3}-[0-9]{3}(?=[ ,/|]{1,3}(?:A[A-Z/]{1,7}[ .:]{1,2}(?:N[A-Z]{1,5}[ .:]{1,2})?)[0-9]{2,4} ?[0-9]{4}(?![0-9]))',
    right: 0.6,
  },
];
