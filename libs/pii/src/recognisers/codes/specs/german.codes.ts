import { validate as validateSocialSecurity } from 'stdnum/lib/cjs/ch/ssn.js';
import { validate as validateTaxId } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as validatePension } from 'stdnum/lib/cjs/de/svnr.js';
import { validate as validateAustrian } from 'stdnum/lib/cjs/at/vnr.js';
import { checkedBy, type CodeSpec } from '../code-spec';

const base = { type: 'EU_NATIONAL_ID', region: 'EU', concepts: ['national-id'] } as const;

/** Numbers of German-speaking countries: tax, pension and health insurance, identity card. */
export const germanCodes: readonly CodeSpec[] = [
  {
    ...base,
    pattern: '[1-9][0-9] [0-9]{3} [0-9]{3} [0-9]{3}',
    check: checkedBy(validateTaxId),
    right: 0.65,
    wrong: 0.25,
  },
  { ...base, pattern: '[1-9][0-9]{10}', check: checkedBy(validateTaxId), right: 0.25, wrong: 0.1 },
  {
    ...base,
    pattern: '[0-9]{2} ?[0-3][0-9][01][0-9][0-9]{2} ?[A-Z] ?[0-9]{3}',
    check: checkedBy(validatePension),
    right: 0.75,
    wrong: 0.5,
  },
  {
    ...base,
    pattern: '[0-9]{4} ?[0-3][0-9][01][0-9][0-9]{2}',
    check: checkedBy(validateAustrian),
    right: 0.3,
    wrong: 0.1,
  },
  {
    type: 'EU_NATIONAL_ID',
    concepts: ['national-id'],
    pattern: '756\\.?[0-9]{4}\\.?[0-9]{4}\\.?[0-9]{2}',
    check: checkedBy(validateSocialSecurity),
    right: 0.75,
    wrong: 0.35,
  },
];
